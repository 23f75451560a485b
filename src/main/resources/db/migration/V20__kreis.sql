-- The key of the closed circle under which the engine runs the case; null where the case is open to the roles of its kind.
alter table fall add column kreis varchar(64);
create unique index fall_kreis on fall (kreis);

-- Who belongs to the circle of a case, from when until when: rows are only added, and ended once.
create table kreismitglied (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    person varchar(64),
    rolle varchar(40),
    von timestamp(6) with time zone not null,
    aufgenommen_von varchar(64),
    grund varchar(4000) not null,
    bis timestamp(6) with time zone,
    entlassen_von varchar(64),
    entlassungsgrund varchar(4000),
    check (person is null and rolle is not null or person is not null and rolle is null)
);
create index kreismitglied_fall on kreismitglied (aktenzeichen);
create index kreismitglied_person on kreismitglied (person);
create index kreismitglied_rolle on kreismitglied (rolle);
