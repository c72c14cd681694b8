-- When this plugin last was there to receive, and when it was not
create table vpl_hartslag (
  id varchar(20) not null primary key,
  moment bigint not null
);
create sequence vpl_gat_seq start with 50 increment by 50;
create table vpl_gat (
  id bigint not null primary key,
  versie integer not null,
  instelling varchar(100) not null,
  van bigint not null,
  tot bigint not null,
  afgedaan bigint,
  afgedaan_door varchar(100),
  afgedaan_hoe varchar(200)
);
create index vpl_gat_ix on vpl_gat (instelling, id);

-- Asking for many at once: a plan, and a line for each student in it
create sequence vpl_bulkplan_seq start with 50 increment by 50;
create sequence vpl_bulkregel_seq start with 200 increment by 200;
create table vpl_bulkplan (
  id bigint not null primary key,
  versie integer not null,
  instelling varchar(100) not null,
  reden varchar(200) not null,
  door varchar(100) not null,
  gemaakt bigint not null,
  eenheid varchar(100),
  locatie varchar(100),
  cohort integer,
  gat bigint,
  beantwoord_voor bigint not null,
  tempo integer not null,
  staat varchar(12) not null,
  staat_sinds bigint not null,
  bladwijzer varchar(500),
  bezet_tot bigint,
  volgende bigint,
  melding varchar(500),
  correlatie varchar(36) not null
);
create index vpl_bulkplan_ix on vpl_bulkplan (instelling, id);
create index vpl_bulkplan_staat_ix on vpl_bulkplan (staat, id);
create table vpl_bulkregel (
  id bigint not null primary key,
  bulkplan bigint not null references vpl_bulkplan (id),
  deelnemer varchar(100) not null,
  oordeel varchar(20) not null,
  -- Absent once it was asked, or turned out to be needless
  te_doen boolean,
  constraint vpl_bulkregel_uk unique (bulkplan, deelnemer)
);
create index vpl_bulkregel_ix on vpl_bulkregel (bulkplan, te_doen, id);

-- Messages are listed by when they were made, on whatever node: their ids follow that, one at a time.
alter sequence vpl_bericht_seq increment by 1;
