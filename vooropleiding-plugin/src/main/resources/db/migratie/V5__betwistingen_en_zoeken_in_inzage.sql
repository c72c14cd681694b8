-- What somebody says is wrong in what the register delivered. It changes nothing of what was delivered.
create sequence vpl_betwisting_seq start with 50 increment by 50;

create table vpl_betwisting (
  id bigint not null primary key,
  versie integer not null,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  -- natural key of the record; null when it is about the whole
  record varchar(200),
  omschrijving varchar(300) not null,
  vraag_aan varchar(200) not null,
  tekst varchar(1000) not null,
  melder varchar(100) not null,
  melder_naam varchar(200) not null,
  gemeld bigint not null,
  sluiter varchar(100),
  gesloten bigint,
  reden varchar(300),
  constraint vpl_betwisting_gesloten check ((gesloten is null) = (sluiter is null))
);

create index vpl_betwisting_deelnemer on vpl_betwisting (instelling, deelnemer, gemeld);

-- The log of who saw what, newest first, of a school, a user and a student
drop index vpl_inzage_deelnemer;
create index vpl_inzage_deelnemer on vpl_inzage (instelling, deelnemer, moment desc, id desc);
create index vpl_inzage_gebruiker on vpl_inzage (instelling, gebruiker, moment desc, id desc);
create index vpl_inzage_moment on vpl_inzage (instelling, moment desc, id desc);
