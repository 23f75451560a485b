create table ressort (
    kuerzel varchar(10) primary key,
    name varchar(200) not null,
    namenskern varchar(100) not null,
    oberste_landesbehoerde boolean not null
);

create table person (
    id varchar(64) primary key,
    name varchar(200) not null,
    ressort varchar(10) not null references ressort,
    organisationseinheit varchar(200),
    mail varchar(320)
);

create table aktenzeichen_reihe (
    reihe varchar(30) primary key,
    stand integer not null
);

create table fall (
    aktenzeichen varchar(40) primary key,
    verfahren varchar(60) not null,
    ressort varchar(10) not null references ressort,
    eroeffnet_von varchar(64) not null,
    eroeffnet_am timestamp(6) with time zone not null,
    status varchar(20) not null,
    ende varchar(80),
    beendet_am timestamp(6) with time zone,
    version integer not null
);
create index fall_liste on fall (ressort, verfahren, status, eroeffnet_am);

create table beteiligter (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    person varchar(64) not null,
    als varchar(20) not null,
    unique (aktenzeichen, person, als)
);
create index beteiligter_person on beteiligter (person);

create table eingabe (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    schritt varchar(80) not null,
    person varchar(64),
    zeitpunkt timestamp(6) with time zone not null,
    daten varchar(1000000) not null
);
create index eingabe_fall on eingabe (aktenzeichen, zeitpunkt);

create table pruefvermerk (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    schritt varchar(80) not null,
    regelwerk varchar(80) not null,
    regelwerk_version varchar(40) not null,
    person varchar(64),
    zeitpunkt timestamp(6) with time zone not null,
    fakten varchar(1000000) not null,
    feststellungen varchar(1000000) not null
);
create index pruefvermerk_fall on pruefvermerk (aktenzeichen, zeitpunkt);

create table verlaufseintrag (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    zeitpunkt timestamp(6) with time zone not null,
    person varchar(64),
    schritt varchar(80) not null,
    text varchar(10000) not null
);
create index verlaufseintrag_fall on verlaufseintrag (aktenzeichen, zeitpunkt);

create table schriftstueck (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    schritt varchar(80) not null,
    titel varchar(300) not null,
    erstellt_am timestamp(6) with time zone not null,
    sha256 varchar(64) not null,
    inhalt ${binary} not null
);
create index schriftstueck_fall on schriftstueck (aktenzeichen, erstellt_am);

create table anlage (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    dateiname varchar(255) not null,
    medientyp varchar(100) not null,
    groesse bigint not null,
    sha256 varchar(64) not null,
    person varchar(64) not null,
    hinzugefuegt_am timestamp(6) with time zone not null,
    inhalt ${binary} not null
);
create index anlage_fall on anlage (aktenzeichen, hinzugefuegt_am);

create table fristvermerk (
    id uuid primary key,
    aktenzeichen varchar(40) not null references fall,
    art varchar(60) not null,
    beginn date not null,
    ende date not null,
    herleitung varchar(2000) not null
);
create index fristvermerk_fall on fristvermerk (aktenzeichen);
