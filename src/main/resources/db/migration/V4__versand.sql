-- No reference to fall: rows are written in transactions of their own while the step still holds locks on its case.
create table versand (
    id uuid primary key,
    schluessel varchar(200) not null unique,
    aktenzeichen varchar(40) not null,
    empfaenger varchar(320) not null,
    betreff varchar(500) not null,
    message_id varchar(200) not null unique,
    status varchar(20) not null,
    begonnen_am timestamp(6) with time zone not null,
    gesendet_am timestamp(6) with time zone,
    sha256 varchar(64) not null
);
create index versand_status on versand (status);
create index versand_fall on versand (aktenzeichen);

create table versandentscheidung (
    id uuid primary key,
    versand uuid not null references versand,
    person varchar(64) not null,
    zeitpunkt timestamp(6) with time zone not null,
    entscheidung varchar(20) not null
);
create index versandentscheidung_versand on versandentscheidung (versand);
