-- Who saw or took out what of whom, when and on which ground. Ids of the host only: no name, no number.
create sequence vpl_inzage_seq start with 50 increment by 50;

create table vpl_inzage (
  id bigint not null primary key,
  instelling varchar(100) not null,
  gebruiker varchar(100) not null,
  wat varchar(40) not null,
  deelnemer varchar(100) not null,
  -- microseconds since 1970-01-01T00:00Z
  moment bigint not null,
  grond varchar(200) not null
);

create index vpl_inzage_deelnemer on vpl_inzage (instelling, deelnemer, moment);
