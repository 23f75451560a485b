-- Demo data: the name the Handreichung itself uses in its examples.
insert into amtsinhaber (id, ressort, name, amt, gueltig_ab, gueltig_bis, quelle)
values ('6f0a5c0e-6d1b-4d0b-9a53-2f3b6a1c7e01', 'IM', 'Herbert Reul', 'Minister des Innern', date '2017-06-30', null,
        'Handreichung Soziale Medien, Teil 2 (Beispiele zur Benennung)');
