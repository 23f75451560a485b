-- How long a file is kept after its case ended. A change is a new row with a later day, never an update; what has no row
-- is never deleted. The period begins with the day the case ended (§ 187 Abs. 1, § 188 Abs. 2 and 3 BGB).
create table aufbewahrungsfrist (
    id varchar(120) primary key,
    verfahren varchar(60) not null,
    ende varchar(80) not null,
    frist varchar(20) not null,
    regel varchar(200) not null,
    gueltig_ab date not null,
    quelle varchar(1000) not null,
    abgerufen_am date not null,
    unique (verfahren, ende, gueltig_ab)
);

insert into aufbewahrungsfrist (id, verfahren, ende, frist, regel, gueltig_ab, quelle, abgerufen_am)
values
    ('DV-KEINE-ANHALTSPUNKTE-2026', 'disziplinarverfahren-einleiten', 'Ende_NichtEingeleitetKeineAnhaltspunkte',
     'P3M', '§ 16 Abs. 4 LDG NRW (Dienstvergehen nicht erwiesen)', date '2026-01-01',
     'LDG NRW § 16 Abs. 4, VV zu § 50 BeamtStG Nr. 1.2, Regelkatalog B.2', date '2026-11-22'),
    ('DV-MASSNAHMEVERBOT-2026', 'disziplinarverfahren-einleiten', 'Ende_NichtEingeleitetMassnahmeverbot',
     'P2Y', '§ 16 Abs. 4 LDG NRW (ohne Maßnahme)', date '2026-01-01',
     'LDG NRW § 16 Abs. 4, VV zu § 50 BeamtStG Nr. 1.2, Regelkatalog B.2', date '2026-11-22'),
    ('DV-KRAFT-GESETZES-2026', 'disziplinarverfahren-einleiten', 'Ende_KraftGesetzesBeendet',
     'P2Y', '§ 16 Abs. 4 LDG NRW (ohne Maßnahme)', date '2026-01-01',
     'LDG NRW § 16 Abs. 4, VV zu § 50 BeamtStG Nr. 1.2, Regelkatalog B.2', date '2026-11-22');

-- Stops any deletion of a file until it is lifted. No reference to fall: what was held stays known.
create table loeschstopp (
    id uuid primary key,
    aktenzeichen varchar(40) not null,
    gesetzt_am timestamp(6) with time zone not null,
    gesetzt_von varchar(64) not null,
    grund varchar(4000) not null,
    aufgehoben_am timestamp(6) with time zone,
    aufgehoben_von varchar(64),
    aufhebungsgrund varchar(4000)
);
create index loeschstopp_fall on loeschstopp (aktenzeichen);

-- What is left of a file that was deleted or destroyed.
create table loeschvermerk (
    id uuid primary key,
    aktenzeichen varchar(40) not null,
    verfahren varchar(60) not null,
    ressort varchar(10) not null,
    art varchar(20) not null,
    zeitpunkt timestamp(6) with time zone not null,
    regel varchar(1000) not null
);
create index loeschvermerk_fall on loeschvermerk (aktenzeichen);
create index fall_ende on fall (verfahren, ende, beendet_am);

-- One row per day on which files were looked through; whoever writes it first does the work.
create table loeschlauf (
    tag date primary key,
    begonnen_am timestamp(6) with time zone not null
);
