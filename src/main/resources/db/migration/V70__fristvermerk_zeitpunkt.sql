-- Of several deadlines of one kind the newest counts: without the moment nobody could tell.
alter table fristvermerk add column vermerkt_am timestamp(6) with time zone default current_timestamp not null;
