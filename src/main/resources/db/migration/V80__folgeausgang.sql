-- What became of a case after it left this system, where its period depends on that: recorded later, by hand, with a reason.
-- A correction is a new row; the newest counts. No reference to fall: deleted with the content of the file.
create table folgeausgang (
    id uuid primary key,
    aktenzeichen varchar(40) not null,
    ausgang varchar(60) not null,
    unanfechtbar_am date not null,
    festgehalten_am timestamp(6) with time zone not null,
    festgehalten_von varchar(64) not null,
    grund varchar(4000) not null
);
create index folgeausgang_fall on folgeausgang (aktenzeichen);

-- What people read where they choose an outcome. The clause in "regel" stays in the Loeschvermerk, so it must not tell the
-- outcome; the label may, it is gone with the file.
alter table aufbewahrungsfrist add column bezeichnung varchar(200);

insert into aufbewahrungsfrist (id, verfahren, ende, frist, regel, bezeichnung, gueltig_ab, quelle, abgerufen_am)
values
    ('DV-ERLEDIGT-2026', 'disziplinarverfahren-einleiten', 'Ende_Erledigt', 'P2Y', '§ 16 Abs. 4 LDG NRW (ohne Maßnahme)',
     null, date '2026-01-01', 'LDG NRW § 16 Abs. 4, § 33 Abs. 2, Regelkatalog B.2', date '2026-11-26'),
    ('DV-ABGEGEBEN-2026', 'disziplinarverfahren-einleiten', 'Ende_Abgegeben', 'P3M',
     'VV zu § 50 BeamtStG Nr. 2.3 (keine doppelte Akte)', null, date '2026-01-01',
     'VV zu § 50 BeamtStG Nr. 2.3 verbietet eine Durchschrift auf Dauer und nennt keine Frist; drei Monate in Anlehnung an § 16 '
     || 'Abs. 4 LDG NRW, bis die zuständige Stelle den Eingang bestätigt hat. Vom Haus zu bestätigen.', date '2026-11-26'),
    ('DV-ABGABE-HOEHERE-2026', 'disziplinarverfahren-einleiten', 'Ende_AnHoehereStelle', 'P3M',
     'VV zu § 50 BeamtStG Nr. 2.3 (keine doppelte Akte)', null, date '2026-01-01',
     'Wie bei der Abgabe an die zuständige Stelle. Vom Haus zu bestätigen.', date '2026-11-26'),
    ('DV-UEBERGEBEN-NICHT-ERWIESEN-2026', 'disziplinarverfahren-einleiten', 'Ende_Uebergeben/NICHT_ERWIESEN', 'P3M',
     '§ 16 LDG NRW', 'Eingestellt, Dienstvergehen nicht erwiesen', date '2026-01-01',
     'LDG NRW § 16 Abs. 4, Regelkatalog B.2', date '2026-11-26'),
    ('DV-UEBERGEBEN-OHNE-MASSNAHME-2026', 'disziplinarverfahren-einleiten', 'Ende_Uebergeben/OHNE_MASSNAHME', 'P2Y',
     '§ 16 LDG NRW', 'Eingestellt, ohne Maßnahme', date '2026-01-01', 'LDG NRW § 16 Abs. 4, Regelkatalog B.2',
     date '2026-11-26'),
    ('DV-UEBERGEBEN-VERWEIS-2026', 'disziplinarverfahren-einleiten', 'Ende_Uebergeben/VERWEIS', 'P2Y', '§ 16 LDG NRW',
     'Verweis', date '2026-01-01', 'LDG NRW § 16, Regelkatalog B.2', date '2026-11-26'),
    ('DV-UEBERGEBEN-GELDBUSSE-2026', 'disziplinarverfahren-einleiten', 'Ende_Uebergeben/GELDBUSSE_ODER_KUERZUNG', 'P3Y',
     '§ 16 LDG NRW', 'Geldbuße oder Kürzung der Bezüge', date '2026-01-01', 'LDG NRW § 16, Regelkatalog B.2',
     date '2026-11-26'),
    ('DV-UEBERGEBEN-ZURUECKSTUFUNG-2026', 'disziplinarverfahren-einleiten', 'Ende_Uebergeben/ZURUECKSTUFUNG', 'P7Y',
     '§ 16 LDG NRW', 'Zurückstufung', date '2026-01-01', 'LDG NRW § 16, Regelkatalog B.2', date '2026-11-26');
