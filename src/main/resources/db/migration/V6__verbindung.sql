create table verbindung (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    anderes varchar(40) not null references fall,
    unique (aktenzeichen, anderes)
);
create index verbindung_anderes on verbindung (anderes);
