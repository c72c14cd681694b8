-- Where the students belong that messages are about: one row for each relation's organisatie-eenheid and locatie
create sequence vpl_plek_seq start with 50 increment by 50;
create table vpl_plek (
  id bigint not null primary key,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  eenheid varchar(100),
  locatie varchar(100)
);
create index vpl_plek_deelnemer_ix on vpl_plek (instelling, deelnemer);
create index vpl_betrokkene_nummer_ix on vpl_betrokkene (instelling, deelnemernummer);
-- The list of the whole instelling, newest first
create index vpl_bericht_lijst_ix on vpl_bericht (instelling, id);
