-- Who looked at the content of which case. No reference to fall and no content, so it outlives neither file nor purpose:
-- it has a short period of its own.
create table zugriff (
    id uuid primary key,
    aktenzeichen varchar(40) not null,
    ressort varchar(10) not null,
    person varchar(64) not null,
    rolle varchar(200) not null,
    tuer varchar(20) not null,
    zeitpunkt timestamp(6) with time zone not null
);
create index zugriff_ressort on zugriff (ressort, zeitpunkt);
create index zugriff_fall on zugriff (aktenzeichen, zeitpunkt);
create index zugriff_zeitpunkt on zugriff (zeitpunkt);
