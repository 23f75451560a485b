-- Addresses and user names that a running case has set up and not yet entered into the register. The key makes two cases
-- collide that enter the same at the same moment.
create table adressbelegung (
    schluessel varchar(1000) primary key,
    aktenzeichen varchar(40) not null references fall on delete cascade
);
create index adressbelegung_aktenzeichen on adressbelegung (aktenzeichen);
