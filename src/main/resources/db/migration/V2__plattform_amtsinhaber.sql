-- What platforms permit. A change of a limit is a new row with a later day, never an update.
-- The limits were read in November 2026; they are applied from the start of that year on.
create table plattform (
    id varchar(40) primary key,
    kuerzel varchar(20) not null,
    name varchar(60) not null,
    gueltig_ab date not null,
    quelle varchar(1000) not null,
    abgerufen_am date not null,
    nutzername_muster varchar(300),
    nutzername_zeichen varchar(300),
    nutzername_min integer,
    nutzername_max integer,
    profilname_min integer,
    profilname_max integer,
    profilname_warnung_ab integer,
    kurztext_max integer,
    verifizierung boolean,
    adressen varchar(300),
    unique (kuerzel, gueltig_ab)
);

insert into plattform (id, kuerzel, name, gueltig_ab, quelle, abgerufen_am,
    nutzername_muster, nutzername_zeichen, nutzername_min, nutzername_max,
    profilname_min, profilname_max, profilname_warnung_ab, kurztext_max, verifizierung, adressen)
values
    ('TWITTER_X-2026-01-01', 'TWITTER_X', 'X (Twitter)', date '2026-01-01',
     'Dokumentation der Schnittstelle von X und Sekundärquellen, Regelkatalog B.5', date '2026-11-22',
     '[A-Za-z0-9_]+', 'Buchstaben ohne Umlaute, Ziffern und der Unterstrich', 4, 15,
     1, 50, null, 160, true, 'x.com,twitter.com'),
    ('INSTAGRAM-2026-01-01', 'INSTAGRAM', 'Instagram', date '2026-01-01',
     'Sekundärquellen, Regelkatalog B.5', date '2026-11-22',
     '(?!\.)(?!.*\.\.)[A-Za-z0-9._]+(?<!\.)',
     'Buchstaben ohne Umlaute, Ziffern, Unterstrich und einzelne Punkte, die nicht am Rand stehen', 1, 30,
     1, 64, 31, 150, true, 'instagram.com'),
    ('FACEBOOK-2026-01-01', 'FACEBOOK', 'Facebook', date '2026-01-01',
     'Hilfebereich von Facebook und Sekundärquellen, Regelkatalog B.5', date '2026-11-22',
     '(?i)(?!.*\.(com|net)$)[a-z0-9.]+',
     'Buchstaben ohne Umlaute, Ziffern und Punkte, ohne eine Endung wie „.com“', 5, 50,
     1, 75, null, null, true, 'facebook.com'),
    ('YOUTUBE-2026-01-01', 'YOUTUBE', 'YouTube', date '2026-01-01',
     'Sekundärquellen, Regelkatalog B.5', date '2026-11-22',
     '(?![_.·-])[\p{L}\p{N}_.·-]+(?<![_.·-])',
     'Buchstaben, Ziffern sowie Unterstrich, Bindestrich und Punkt, die nicht am Rand stehen', 3, 30,
     1, 100, null, 1000, true, 'youtube.com'),
    ('VIMEO-2026-01-01', 'VIMEO', 'Vimeo', date '2026-01-01',
     'keine belegten Angaben, Regelkatalog B.5', date '2026-11-22',
     null, null, null, null, null, null, null, null, null, 'vimeo.com');

-- Who holds which office. No reference to ressort: office holders of a Ressort that was dissolved stay known.
create table amtsinhaber (
    id uuid primary key,
    ressort varchar(10) not null,
    name varchar(200) not null,
    amt varchar(200) not null,
    gueltig_ab date not null,
    gueltig_bis date,
    quelle varchar(1000) not null
);
create index amtsinhaber_ressort on amtsinhaber (ressort, gueltig_ab);
