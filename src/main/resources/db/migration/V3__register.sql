create table account (
    id uuid primary key,
    aktenzeichen varchar(40) unique,
    ressort varchar(10) not null,
    plattform varchar(40) not null,
    plattform_name varchar(200) not null,
    account_art varchar(20) not null,
    organisationseinheit varchar(300) not null,
    fachthema varchar(2000),
    profilname varchar(300) not null,
    nutzername varchar(300) not null,
    url varchar(500) not null,
    absenderhinweis varchar(10000),
    netiquette_url varchar(2000),
    registrierungs_mail varchar(320),
    wappen boolean not null,
    verifizierung varchar(20) not null,
    seit date not null,
    ende date
);
create index account_ressort on account (ressort);

create table namenseintrag (
    id uuid primary key,
    account_id uuid not null references account,
    art varchar(20) not null,
    name varchar(500) not null,
    schluessel varchar(800) not null,
    von date not null,
    bis date
);
create index namenseintrag_account on namenseintrag (account_id);
create index namenseintrag_schluessel on namenseintrag (schluessel, art);

create table autorisierter (
    id uuid primary key,
    account_id uuid not null references account,
    name varchar(300) not null,
    funktion varchar(300) not null,
    dienstliches_geraet boolean not null,
    geraet_begruendung varchar(4000),
    von date not null,
    bis date
);
create index autorisierter_account on autorisierter (account_id);
