-- The gift register of the deciding office, written by the process Vorteilsannahme.
create table geschenk (
    id uuid primary key,
    aktenzeichen varchar(40) not null unique,
    ressort varchar(10) not null,
    empfaenger varchar(100) not null,
    empfaenger_name varchar(300) not null,
    geber_person varchar(300) not null,
    geber_organisation varchar(300) not null,
    art varchar(100) not null,
    gegenstand varchar(4000) not null,
    wert numeric(14, 2),
    am date not null,
    ausgang varchar(40) not null,
    entschieden_am date
);
create index geschenk_ressort_am on geschenk (ressort, am);
create index geschenk_empfaenger on geschenk (ressort, empfaenger);

-- Expectations that were found (VV zu § 42 BeamtStG Nr. 5.2): further advantages of this giver are barred.
create table sperrvermerk (
    id uuid primary key,
    aktenzeichen varchar(40) not null,
    ressort varchar(10) not null,
    betroffen varchar(100) not null,
    geber_person varchar(300) not null,
    geber_organisation varchar(300) not null,
    grund varchar(4000) not null,
    seit date not null,
    gesetzt_von varchar(100) not null,
    aufgehoben_am date,
    aufgehoben_von varchar(100),
    aufhebungsgrund varchar(4000)
);
create index sperrvermerk_betroffen on sperrvermerk (ressort, betroffen);
