-- Values of the law of advantages that no law fixes. A change is a new row with a later day, never an update.
-- HINWEISWERT_EURO only informs the decider and has no row: the text names no amount (VV zu § 42 BeamtStG Nr. 4.1, 7.3, 8).
create table vorteil_referenzwert (
    id uuid primary key,
    schluessel varchar(60) not null,
    wert numeric(14, 2) not null,
    gueltig_ab date not null,
    quelle varchar(1000) not null,
    abgerufen_am date not null,
    unique (schluessel, gueltig_ab)
);

insert into vorteil_referenzwert (id, schluessel, wert, gueltig_ab, quelle, abgerufen_am)
values ('2f6c2a0e-6d0f-4d57-9a61-8a4f0d3f3101', 'UNVERZUEGLICH_ARBEITSTAGE', 3, date '2026-01-01',
    'Festlegung für die Warnung vor verspäteten Anträgen; VV zu § 42 BeamtStG Nr. 6.1 sagt nur „unverzüglich“',
    date '2026-11-22');
