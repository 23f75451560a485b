-- An account that was given up in favour of another one leads to it.
alter table account add column nachfolger uuid;

-- Entries and findings about one of several things a case is about at once, e.g. one account of many.
alter table eingabe add column teil varchar(40);
alter table pruefvermerk add column teil varchar(40);

-- One account of a reorganisation order: what is to become of it and how far it has come. What people entered and what was
-- examined stands in the file; this is the state the next step reads.
create table umbenennung (
    id varchar(40) primary key,
    aktenzeichen varchar(40) not null references fall,
    nummer integer not null,
    account uuid not null references account,
    plattform varchar(40) not null,
    plattform_name varchar(200) not null,
    account_art varchar(20) not null,
    abgebend varchar(10) not null,
    empfangend varchar(10) not null,
    zustaendig varchar(10) not null,
    alter_profilname varchar(300) not null,
    alter_nutzername varchar(300) not null,
    alte_url varchar(500) not null,
    neuer_profilname varchar(300) not null,
    neuer_nutzername varchar(300) not null,
    neuer_absenderhinweis varchar(10000) not null,
    stand varchar(40) not null,
    profilname_geaendert_am date,
    nutzername_geaendert_am date,
    verifizierung varchar(20),
    neuer_fall varchar(40),
    aufgabe varchar(64)
);
create index umbenennung_fall on umbenennung (aktenzeichen, nummer);
create index umbenennung_aufgabe on umbenennung (aufgabe);
