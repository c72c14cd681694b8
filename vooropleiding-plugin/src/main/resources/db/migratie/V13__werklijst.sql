-- What somebody has to look at. While it is so, it is known again by geldt
create sequence vpl_werkpunt_seq start with 50 increment by 50;

create table vpl_werkpunt (
  id bigint not null primary key,
  versie integer not null,
  kenmerk varchar(36) not null,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  soort varchar(40) not null,
  geldt varchar(300),
  tekst_nl varchar(1000) not null,
  tekst_en varchar(1000) not null,
  sinds bigint not null,
  staat varchar(20) not null,
  behandelaar varchar(100),
  behandelaar_naam varchar(200),
  afgehandeld bigint,
  afgehandeld_door varchar(200),
  notitie varchar(500),
  vervallen bigint,
  waarom varchar(40),
  constraint vpl_werkpunt_uk unique (instelling, deelnemer, soort, geldt)
);

create unique index vpl_werkpunt_kenmerk on vpl_werkpunt (kenmerk);
create index vpl_werkpunt_lijst on vpl_werkpunt (instelling, staat, sinds, id);

-- What a listener is told: changes, or the points of the worklist
alter table vpl_luisteraar add column soort varchar(20) default 'WIJZIGINGEN' not null;

-- When the records are to be compared with what the student declared; those that are there now, once
alter table vpl_dossier add column vergelijk_op bigint;
update vpl_dossier set vergelijk_op = 0;
create index vpl_dossier_vergelijk on vpl_dossier (vergelijk_op);
