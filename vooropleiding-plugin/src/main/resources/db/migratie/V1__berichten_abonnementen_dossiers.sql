-- Runs on H2 and PostgreSQL alike. Instants are microseconds since 1970-01-01T00:00Z (bigint), so that no zone of a JVM
-- comes between. A sequence starts with its increment: that is what JPA takes for its first block of ids.

create sequence vpl_bericht_seq start with 50 increment by 50;
create sequence vpl_gebeurtenis_seq start with 50 increment by 50;
create sequence vpl_abonnement_seq start with 50 increment by 50;
create sequence vpl_dossier_seq start with 50 increment by 50;
create sequence vpl_record_seq start with 100 increment by 100;

-- The host's instellingen as last seen, so that the receiver works while the host is away.
create table vpl_instelling (
  id varchar(100) not null,
  naam varchar(200) not null,
  brin varchar(4) not null,
  oin varchar(20) not null,
  constraint vpl_instelling_pk primary key (id)
);

-- Every message, both ways.
create table vpl_bericht (
  id bigint not null,
  versie integer not null,
  instelling varchar(100),
  richting varchar(3) not null,
  operatie varchar(40),
  status varchar(20) not null,
  verzendwijze varchar(20) not null,
  deelnemer varchar(100),
  persoon varchar(64),
  identificatiecode varchar(36),
  sleutel varchar(64),
  inhoud_afdruk varchar(64),
  correlatie varchar(36) not null,
  gemaakt bigint not null,
  verzonden bigint,
  ontvangen bigint,
  melding varchar(1000),
  aanbiedingen integer not null,
  volgend_aanbod bigint,
  bezet_tot bigint,
  inhoud bytea,
  constraint vpl_bericht_pk primary key (id),
  constraint vpl_bericht_sleutel_uk unique (sleutel)
);
-- The queue, both ways: what is due, oldest first.
create index vpl_bericht_wachtrij_ix on vpl_bericht (richting, status, volgend_aanbod, id);
-- The order of one person, and what waits for an answer.
create index vpl_bericht_persoon_ix on vpl_bericht (instelling, persoon, status, id);
create index vpl_bericht_code_ix on vpl_bericht (identificatiecode);

-- What the host told us and we have yet to look into.
create table vpl_gebeurtenis (
  id bigint not null,
  gebeurtenis varchar(100) not null,
  soort varchar(40) not null,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  tijdstip bigint not null,
  correlatie varchar(36) not null,
  pogingen integer not null,
  volgende bigint not null,
  constraint vpl_gebeurtenis_pk primary key (id),
  constraint vpl_gebeurtenis_uk unique (gebeurtenis)
);
create index vpl_gebeurtenis_volgende_ix on vpl_gebeurtenis (volgende, id);

-- The students that subscriptions and dossiers are about.
create table vpl_betrokkene (
  id bigint not null,
  versie integer not null,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  deelnemernummer varchar(40) not null,
  naam varchar(300) not null,
  persoon varchar(64) not null,
  draagt boolean not null,
  constraint vpl_betrokkene_pk primary key (id),
  constraint vpl_betrokkene_uk unique (instelling, deelnemer)
);
create index vpl_betrokkene_persoon_ix on vpl_betrokkene (instelling, persoon);

-- One subscription per instelling and person.
create table vpl_abonnement (
  id bigint not null,
  versie integer not null,
  instelling varchar(100) not null,
  persoon varchar(64) not null,
  nummer bytea,
  staat varchar(24) not null,
  sinds bigint not null,
  grond varchar(200),
  tot date,
  melding varchar(1000),
  gevraagde_gegevens varchar(64),
  goedgekeurde_gegevens varchar(64),
  constraint vpl_abonnement_pk primary key (id),
  constraint vpl_abonnement_uk unique (instelling, persoon)
);

-- What the register said about a student: the stand that counts, and those before it.
create table vpl_dossier (
  id bigint not null,
  versie integer not null,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  huidige_stand bigint,
  geactualiseerd bigint not null,
  spontaan boolean not null,
  bericht bigint not null,
  constraint vpl_dossier_pk primary key (id),
  constraint vpl_dossier_uk unique (instelling, deelnemer)
);

create table vpl_stand (
  id bigint not null,
  dossier bigint not null,
  datum_tijd bigint not null,
  ontvangen bigint not null,
  bericht bigint not null,
  afdruk varchar(64) not null,
  startkwalificatie boolean,
  jaren_zonder_diploma integer,
  constraint vpl_stand_pk primary key (id),
  constraint vpl_stand_dossier_fk foreign key (dossier) references vpl_dossier (id)
);
create index vpl_stand_dossier_ix on vpl_stand (dossier, datum_tijd);

create table vpl_deelname (
  id bigint not null,
  stand bigint not null,
  soort varchar(4) not null,
  brin varchar(4) not null,
  volgnummer varchar(20),
  inschrijving date not null,
  uitschrijving date,
  uitschrijving_gepland date,
  reden_uitschrijving varchar(12),
  constraint vpl_deelname_pk primary key (id),
  constraint vpl_deelname_stand_fk foreign key (stand) references vpl_stand (id)
);
create index vpl_deelname_stand_ix on vpl_deelname (stand);

create table vpl_periode (
  id bigint not null,
  deelname bigint not null,
  begin_datum date not null,
  opleidingcode varchar(8) not null,
  aanbieder varchar(7),
  locatie varchar(7),
  leerjaar integer,
  vestiging varchar(6),
  niveau integer,
  leertraject varchar(12),
  toelichting varchar(250),
  constraint vpl_periode_pk primary key (id),
  constraint vpl_periode_deelname_fk foreign key (deelname) references vpl_deelname (id)
);
create index vpl_periode_deelname_ix on vpl_periode (deelname);

create table vpl_resultaat (
  id bigint not null,
  stand bigint not null,
  soort varchar(4) not null,
  document varchar(20) not null,
  brin varchar(4),
  opleidingcode varchar(8) not null,
  volgnummer varchar(20),
  datum date,
  examenjaar integer,
  uitslag varchar(12),
  combinatiecijfer numeric(4, 1),
  werkstuk boolean not null,
  werkstuk_titel varchar(200),
  werkstuk_cijfer numeric(4, 1),
  werkstuk_beoordeling varchar(1),
  niveau integer,
  inschrijvingvolgnummer varchar(20),
  aanbieder varchar(7),
  constraint vpl_resultaat_pk primary key (id),
  constraint vpl_resultaat_stand_fk foreign key (stand) references vpl_stand (id)
);
create index vpl_resultaat_stand_ix on vpl_resultaat (stand);

create table vpl_onderdeel (
  id bigint not null,
  resultaat bigint not null,
  soort varchar(16) not null,
  code varchar(12) not null,
  schoolcijfer numeric(4, 1),
  beoordeling varchar(1),
  centraalcijfer numeric(4, 1),
  eindcijfer numeric(4, 1),
  behaald boolean,
  certificaat boolean,
  in_combinatiecijfer boolean,
  vrijstelling varchar(12),
  hoger_niveau varchar(200),
  constraint vpl_onderdeel_pk primary key (id),
  constraint vpl_onderdeel_resultaat_fk foreign key (resultaat) references vpl_resultaat (id)
);
create index vpl_onderdeel_resultaat_ix on vpl_onderdeel (resultaat);
