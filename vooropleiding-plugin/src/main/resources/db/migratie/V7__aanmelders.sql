-- Who applies, as the host last said it, with what the register's records say for the wanted level
create sequence vpl_aanmelder_seq start with 50 increment by 50;

create table vpl_aanmelder (
  id bigint not null primary key,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  relatie varchar(100) not null,
  deelnemernummer varchar(40) not null,
  naam varchar(300) not null,
  omschrijving varchar(300) not null,
  niveau varchar(20),
  eenheid varchar(100),
  locatie varchar(100),
  aangemeld date not null,
  start_op date,
  geboren varchar(10) not null,
  -- what the records say; null while nothing was delivered
  uitkomst varchar(20),
  constraint vpl_aanmelder_uk unique (instelling, deelnemer, relatie)
);

create index vpl_aanmelder_lijst on vpl_aanmelder (instelling, aangemeld, id);

-- Until when the host was asked which students changed
create table vpl_aanmelderlezing (
  instelling varchar(100) not null primary key,
  versie integer not null,
  sinds bigint not null,
  bezet_tot bigint not null
);
