-- What happened to the reminder of the prohibition (VV42-1): once per person, day it is due, and kind of event.
create table belehrungsereignis (
    id uuid primary key,
    person varchar(64) not null references person,
    stichtag date not null,
    art varchar(20) not null,
    zeitpunkt timestamp(6) with time zone not null,
    unique (person, stichtag, art)
);
create index belehrungsereignis_stichtag on belehrungsereignis (stichtag, art);
