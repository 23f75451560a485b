insert into account (id, aktenzeichen, ressort, plattform, plattform_name, account_art, organisationseinheit, fachthema,
    profilname, nutzername, url, absenderhinweis, netiquette_url, registrierungs_mail, wappen, verifizierung, seit, ende)
values
('00000000-0000-4000-8000-000000000001', null, 'IM', 'TWITTER_X', 'X (Twitter)', 'RESSORT', 'Pressestelle', null,
    'IM NRW', 'IM_NRW', 'https://x.com/IM_NRW',
    'Hier informiert die Pressestelle des Ministeriums des Innern des Landes Nordrhein-Westfalen.',
    'https://www.im.nrw/netiquette', 'social-media@im.example', true, 'ERTEILT', '2014-05-05', null),
('00000000-0000-4000-8000-000000000002', null, 'IM', 'INSTAGRAM', 'Instagram', 'RESSORT', 'Pressestelle', null,
    'Innenministerium NRW', 'im_nrw', 'https://www.instagram.com/im_nrw',
    'Hier informiert die Pressestelle des Ministeriums des Innern des Landes Nordrhein-Westfalen.',
    'https://www.im.nrw/netiquette', 'social-media@im.example', true, 'ERTEILT', '2018-09-03', null),
('00000000-0000-4000-8000-000000000003', null, 'IM', 'TWITTER_X', 'X (Twitter)', 'FACH', 'Referat 33',
    'Katastrophenschutz', 'Katastrophenschutz NRW', 'KatS_NRW', 'https://x.com/KatS_NRW',
    'Dieser Account wird vom Ministerium des Innern NRW zum Thema Katastrophenschutz betrieben.',
    'https://www.im.nrw/netiquette', 'katastrophenschutz@im.example', false, 'NICHT_VERFUEGBAR', '2013-06-17', null),
('00000000-0000-4000-8000-000000000004', null, 'IM', 'YOUTUBE', 'YouTube', 'FACH', 'Referat 42',
    'Sicherheit im Sport', 'Sicherer Sport NRW', 'SichererSportNRW', 'https://www.youtube.com/@SichererSportNRW',
    'Dieser Kanal wird vom Ministerium des Innern NRW zum Thema Sicherheit im Sport betrieben.',
    'https://www.im.nrw/netiquette', 'sport@im.example', false, 'BEANTRAGT', '2023-02-01', null),
('00000000-0000-4000-8000-000000000005', null, 'FM', 'TWITTER_X', 'X (Twitter)', 'RESSORT', 'Pressestelle', null,
    'FinanzministeriumNRW', 'Finanzmin_NRW', 'https://x.com/Finanzmin_NRW',
    'Hier informiert die Pressestelle des Ministeriums der Finanzen des Landes Nordrhein-Westfalen.',
    'https://www.finanzverwaltung.nrw/netiquette', 'social-media@fm.example', true, 'ERTEILT', '2015-01-12', null),
('00000000-0000-4000-8000-000000000006', null, 'FM', 'FACEBOOK', 'Facebook', 'RESSORT', 'Pressestelle', null,
    'Finanzministerium NRW', 'FinanzministeriumNRW', 'https://www.facebook.com/FinanzministeriumNRW',
    'Hier informiert die Pressestelle des Ministeriums der Finanzen des Landes Nordrhein-Westfalen.',
    'https://www.finanzverwaltung.nrw/netiquette', 'social-media@fm.example', true, 'ABGELEHNT', '2016-04-18', null),
('00000000-0000-4000-8000-000000000007', null, 'FM', 'INSTAGRAM', 'Instagram', 'FACH', 'Referat Aus- und Fortbildung',
    'Ausbildung in der Finanzverwaltung', 'Ausbildung Finanzverwaltung NRW', 'ausbildung.fv.nrw',
    'https://www.instagram.com/ausbildung.fv.nrw',
    'Dieser Account wird vom Ministerium der Finanzen NRW zur Ausbildung in der Finanzverwaltung betrieben.',
    'https://www.finanzverwaltung.nrw/netiquette', 'ausbildung@fm.example', false, 'NICHT_VERFUEGBAR',
    '2021-08-02', null),
('00000000-0000-4000-8000-000000000008', null, 'STK', 'TWITTER_X', 'X (Twitter)', 'RESSORT',
    'Landespresse- und Informationsamt', null, 'Land NRW', 'landnrw', 'https://x.com/landnrw',
    'Hier informiert das Landespresse- und Informationsamt der Landesregierung Nordrhein-Westfalen.',
    'https://www.land.nrw/netiquette', 'social-media@stk.example', true, 'ERTEILT', '2010-10-11', null),
('00000000-0000-4000-8000-000000000009', null, 'STK', 'YOUTUBE', 'YouTube', 'RESSORT',
    'Landespresse- und Informationsamt', null, 'Land NRW', 'landnrw', 'https://www.youtube.com/@landnrw',
    'Hier informiert das Landespresse- und Informationsamt der Landesregierung Nordrhein-Westfalen.',
    'https://www.land.nrw/netiquette', 'social-media@stk.example', true, 'ERTEILT', '2012-03-01', null),
('00000000-0000-4000-8000-000000000010', null, 'STK', 'VIMEO', 'Vimeo', 'FACH', 'Referat Medienpolitik',
    'Medienpolitik', 'Medien NRW', 'mediennrw', 'https://vimeo.com/mediennrw',
    'Dieser Account wird von der Staatskanzlei NRW zum Thema Medienpolitik betrieben.',
    null, 'medien@stk.example', false, 'NICHT_VERFUEGBAR', '2016-02-15', '2023-12-31');

-- The comparable forms are those the application computes; a test holds the two together.
insert into namenseintrag (id, account_id, art, name, schluessel, von, bis)
select cast('10000000' || substring(cast(id as varchar(36)) from 9) as uuid), id, 'PROFILNAME', profilname,
    lower(profilname), seit, null from account where nutzername <> 'KatS_NRW';
insert into namenseintrag (id, account_id, art, name, schluessel, von, bis)
select cast('20000000' || substring(cast(id as varchar(36)) from 9) as uuid), id, 'NUTZERNAME', nutzername,
    lower(nutzername), seit, null from account where nutzername <> 'KatS_NRW';
insert into namenseintrag (id, account_id, art, name, schluessel, von, bis)
select cast('30000000' || substring(cast(id as varchar(36)) from 9) as uuid), id, 'URL', url,
    lower(replace(replace(url, 'https://', ''), 'www.', '')), seit, null from account where nutzername <> 'KatS_NRW';
insert into namenseintrag (id, account_id, art, name, schluessel, von, bis)
values
('40000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000003', 'PROFILNAME',
    'Katastrophenschutz MIK NRW', 'katastrophenschutz mik nrw', '2013-06-17', '2017-07-03'),
('40000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003', 'PROFILNAME',
    'Katastrophenschutz NRW', 'katastrophenschutz nrw', '2017-07-03', null),
('40000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000003', 'NUTZERNAME',
    'MIK_KatS', 'mik_kats', '2013-06-17', '2017-07-10'),
('40000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000003', 'NUTZERNAME',
    'KatS_NRW', 'kats_nrw', '2017-07-10', null),
('40000000-0000-4000-8000-000000000005', '00000000-0000-4000-8000-000000000003', 'URL',
    'https://twitter.com/MIK_KatS', 'x.com/mik_kats', '2013-06-17', '2017-07-10'),
('40000000-0000-4000-8000-000000000006', '00000000-0000-4000-8000-000000000003', 'URL',
    'https://x.com/KatS_NRW', 'x.com/kats_nrw', '2017-07-10', null);

insert into autorisierter (id, account_id, name, funktion, dienstliches_geraet, geraet_begruendung, von, bis)
values
('50000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'Anke Wolters', 'Pressereferentin',
    true, null, '2019-03-01', null),
('50000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'Holger Brinkmann',
    'Mitarbeiter der Pressestelle', true, null, '2014-05-05', '2022-06-30'),
('50000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000003', 'Sabine Kemper', 'Referentin',
    false, 'Das dienstliche Gerät ist bestellt.', '2017-07-10', null),
('50000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000005', 'Martin Overbeck', 'Pressereferent',
    true, null, '2015-01-12', null),
('50000000-0000-4000-8000-000000000005', '00000000-0000-4000-8000-000000000007', 'Lena Hagedorn', 'Sachbearbeiterin',
    true, null, '2021-08-02', null),
('50000000-0000-4000-8000-000000000006', '00000000-0000-4000-8000-000000000008', 'Jens Rademacher', 'Referent',
    true, null, '2018-01-15', null);
