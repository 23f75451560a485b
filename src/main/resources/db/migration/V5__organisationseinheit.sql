create table organisationseinheit (
    id uuid primary key,
    ressort varchar(10) not null references ressort,
    name varchar(200) not null,
    unique (ressort, name)
);

create table funktionspostfach (
    id uuid primary key,
    ressort varchar(10) not null references ressort,
    rolle varchar(40) not null,
    adresse varchar(320) not null,
    unique (ressort, rolle)
);
