-- Runs on H2 and PostgreSQL. Instants are milliseconds since 1970 in UTC (see package opslag); dates are dates in the
-- Netherlands. Start and increment of the sequence equal the allocation size of the entities.
create sequence sis_rij_seq start with 50 increment by 50;

create table sis_instelling (
  id bigint not null constraint sis_instelling_pk primary key,
  versie integer not null,
  naam varchar(100) not null,
  brin varchar(4) not null constraint sis_instelling_brin_uk unique,
  oin varchar(20) not null
);

create table sis_locatie (
  id bigint not null constraint sis_locatie_pk primary key,
  versie integer not null,
  instelling_id bigint not null constraint sis_locatie_instelling_fk references sis_instelling (id),
  code varchar(10) not null,
  naam varchar(100) not null,
  constraint sis_locatie_code_uk unique (instelling_id, code)
);

create table sis_eenheid (
  id bigint not null constraint sis_eenheid_pk primary key,
  versie integer not null,
  instelling_id bigint not null constraint sis_eenheid_instelling_fk references sis_instelling (id),
  code varchar(10) not null,
  naam varchar(100) not null,
  constraint sis_eenheid_code_uk unique (instelling_id, code)
);

create table sis_eenheid_locatie (
  eenheid_id bigint not null constraint sis_eenheid_locatie_eenheid_fk references sis_eenheid (id),
  locatie_id bigint not null constraint sis_eenheid_locatie_locatie_fk references sis_locatie (id),
  constraint sis_eenheid_locatie_pk primary key (eenheid_id, locatie_id)
);

create table sis_opleiding (
  id bigint not null constraint sis_opleiding_pk primary key,
  versie integer not null,
  eenheid_id bigint not null constraint sis_opleiding_eenheid_fk references sis_eenheid (id),
  locatie_id bigint not null constraint sis_opleiding_locatie_fk references sis_locatie (id),
  code varchar(30) not null,
  groep varchar(30) not null,
  naam varchar(100) not null,
  niveau integer,
  leerweg varchar(10),
  onderwijs varchar(20) not null,
  duur integer not null
);

create table sis_deelnemer (
  id bigint not null constraint sis_deelnemer_pk primary key,
  versie integer not null,
  instelling_id bigint not null constraint sis_deelnemer_instelling_fk references sis_instelling (id),
  nummer varchar(20) not null,
  pgn varchar(9),
  voornamen varchar(200) not null,
  roepnaam varchar(100) not null,
  voorvoegsel varchar(30),
  achternaam varchar(200) not null,
  zoeknaam varchar(600) not null,
  geslacht varchar(20) not null,
  geboortedatum varchar(10) not null,
  geboorteplaats varchar(100),
  nationaliteit varchar(60),
  straat varchar(100),
  huisnummer integer,
  toevoeging varchar(10),
  postcode varchar(6),
  plaats varchar(100),
  land varchar(4),
  telefoon varchar(30),
  email varchar(200),
  email_prive varchar(200),
  hoogste_vooropleiding varchar(2),
  constraint sis_deelnemer_nummer_uk unique (instelling_id, nummer)
);
create index sis_deelnemer_pgn_ix on sis_deelnemer (instelling_id, pgn);
create index sis_deelnemer_naam_ix on sis_deelnemer (instelling_id, achternaam, id);

create table sis_verbintenis (
  id bigint not null constraint sis_verbintenis_pk primary key,
  versie integer not null,
  deelnemer_id bigint not null constraint sis_verbintenis_deelnemer_fk references sis_deelnemer (id),
  opleiding_id bigint not null constraint sis_verbintenis_opleiding_fk references sis_opleiding (id),
  volgnummer varchar(10) not null,
  status varchar(20) not null,
  begin_op date not null,
  einde_op date,
  reden varchar(500)
);
create index sis_verbintenis_deelnemer_ix on sis_verbintenis (deelnemer_id);

create table sis_aanmelding (
  id bigint not null constraint sis_aanmelding_pk primary key,
  versie integer not null,
  deelnemer_id bigint not null constraint sis_aanmelding_deelnemer_fk references sis_deelnemer (id),
  opleiding_id bigint not null constraint sis_aanmelding_opleiding_fk references sis_opleiding (id),
  verbintenis_id bigint constraint sis_aanmelding_verbintenis_fk references sis_verbintenis (id),
  volgnummer varchar(10) not null,
  status varchar(20) not null,
  aangemeld_op date not null,
  begin_op date not null,
  einde_op date,
  reden varchar(500)
);
create index sis_aanmelding_deelnemer_ix on sis_aanmelding (deelnemer_id);

-- One row per student that ever changed; it stays when the student is removed.
create table sis_wijziging (
  deelnemer_id bigint not null constraint sis_wijziging_pk primary key,
  versie integer not null,
  instelling_id bigint not null constraint sis_wijziging_instelling_fk references sis_instelling (id),
  tijdstip bigint not null,
  verwijderd boolean not null
);
create index sis_wijziging_tijdstip_ix on sis_wijziging (instelling_id, tijdstip, deelnemer_id);

create table sis_gebruiker (
  id bigint not null constraint sis_gebruiker_pk primary key,
  versie integer not null,
  instelling_id bigint not null constraint sis_gebruiker_instelling_fk references sis_instelling (id),
  gebruikersnaam varchar(60) not null constraint sis_gebruiker_naam_uk unique,
  wachtwoord varchar(300) not null,
  naam varchar(100) not null,
  taal varchar(2),
  actief boolean not null,
  mislukt integer not null,
  wacht_tot bigint
);

create table sis_gebruiker_rol (
  gebruiker_id bigint not null constraint sis_gebruiker_rol_fk references sis_gebruiker (id),
  rol varchar(20) not null,
  constraint sis_gebruiker_rol_pk primary key (gebruiker_id, rol)
);

create table sis_gebruiker_eenheid (
  gebruiker_id bigint not null constraint sis_gebruiker_eenheid_gebruiker_fk references sis_gebruiker (id),
  eenheid_id bigint not null constraint sis_gebruiker_eenheid_eenheid_fk references sis_eenheid (id),
  constraint sis_gebruiker_eenheid_pk primary key (gebruiker_id, eenheid_id)
);

-- Which rights of plugins a role has.
create table sis_rol_recht (
  rol varchar(20) not null,
  recht varchar(60) not null,
  constraint sis_rol_recht_pk primary key (rol, recht)
);

-- A log-in. The browser has the key, the database its hash, so that each node knows who is logged in and who left.
create table sis_sessie (
  id bigint not null constraint sis_sessie_pk primary key,
  versie integer not null,
  gebruiker_id bigint not null constraint sis_sessie_gebruiker_fk references sis_gebruiker (id),
  sleutel_hash varchar(64) not null constraint sis_sessie_sleutel_uk unique,
  begonnen bigint not null,
  laatst_gezien bigint not null,
  beeindigd bigint
);

create table sis_signon_code (
  code_hash varchar(64) not null constraint sis_signon_code_pk primary key,
  plugin varchar(40) not null,
  staat_hash varchar(64) not null,
  sessie_id bigint not null constraint sis_signon_code_sessie_fk references sis_sessie (id) on delete cascade,
  verloopt bigint not null
);

create table sis_signon (
  sleutel_hash varchar(64) not null constraint sis_signon_pk primary key,
  plugin varchar(40) not null,
  sessie_id bigint not null constraint sis_signon_sessie_fk references sis_sessie (id) on delete cascade
);

-- Who did something that cannot be undone, or asked to see a number.
create table sis_logboek (
  id bigint not null constraint sis_logboek_pk primary key,
  versie integer not null,
  instelling_id bigint not null constraint sis_logboek_instelling_fk references sis_instelling (id),
  tijdstip bigint not null,
  gebruiker varchar(60) not null,
  deelnemernummer varchar(20) not null,
  handeling varchar(40) not null,
  reden varchar(500)
);
