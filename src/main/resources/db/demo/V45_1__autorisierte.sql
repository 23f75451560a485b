-- People of the demo cast who may use the Ressort accounts, so that the story of a corrected post can be played.
insert into autorisierter (id, account_id, name, funktion, dienstliches_geraet, geraet_begruendung, von, bis)
values
('50000000-0000-4000-8000-000000000045', '00000000-0000-4000-8000-000000000001', 'Miriam Vogt', 'Pressereferentin',
    true, null, '2023-01-02', null),
('50000000-0000-4000-8000-000000000046', '00000000-0000-4000-8000-000000000002', 'Miriam Vogt', 'Pressereferentin',
    true, null, '2023-01-02', null),
('50000000-0000-4000-8000-000000000047', '00000000-0000-4000-8000-000000000005', 'Sabine Otto', 'Pressereferentin',
    true, null, '2022-05-02', null),
('50000000-0000-4000-8000-000000000048', '00000000-0000-4000-8000-000000000008', 'Ines Dietrich', 'Referentin',
    true, null, '2021-09-01', null);
