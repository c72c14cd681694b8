-- What a plugin says that somebody has to look at, until it says that nobody has to any more
create table sis_signaal (
  id bigint not null constraint sis_signaal_pk primary key,
  versie integer not null,
  deelnemer_id bigint not null constraint sis_signaal_deelnemer_fk references sis_deelnemer (id) on delete cascade,
  kenmerk varchar(64) not null,
  tekst_nl varchar(1000) not null,
  tekst_en varchar(1000) not null,
  recht varchar(100) not null,
  plugin varchar(100) not null,
  link_tekst varchar(200) not null,
  link_pad varchar(500) not null,
  sinds bigint not null
);

create unique index sis_signaal_kenmerk on sis_signaal (kenmerk);
create index sis_signaal_deelnemer on sis_signaal (deelnemer_id);
