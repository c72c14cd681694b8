-- Who wants to be told when the register says something else, by the name of the application
create table vpl_luisteraar (
  applicatie varchar(200) not null primary key,
  versie integer not null,
  gezien bigint not null,
  bezet_tot bigint not null,
  volgende_poging bigint not null,
  pogingen integer not null
);

-- What a listener has yet to be told; gone once it took it
create sequence vpl_bekendmaking_seq start with 50 increment by 50;

create table vpl_bekendmaking (
  id bigint not null primary key,
  luisteraar varchar(200) not null,
  gebeurtenis varchar(64) not null,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  soorten varchar(200) not null,
  tijdstip bigint not null,
  correlatie varchar(36) not null,
  gemaakt bigint not null
);

create index vpl_bekendmaking_luisteraar on vpl_bekendmaking (luisteraar, gemaakt, id);
create index vpl_bekendmaking_deelnemer on vpl_bekendmaking (instelling, deelnemer);
