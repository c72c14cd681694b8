-- What the register says is kept once per content (vpl_stand); when it was said, by which message, is a row of its own.
-- So the history is the same whatever the order in which deliveries came in.

create table vpl_levering (
  id bigint not null,
  dossier bigint not null,
  stand bigint not null,
  datum_tijd bigint not null,
  ontvangen bigint not null,
  bericht bigint not null,
  spontaan boolean not null,
  constraint vpl_levering_pk primary key (id),
  constraint vpl_levering_dossier_fk foreign key (dossier) references vpl_dossier (id),
  constraint vpl_levering_stand_fk foreign key (stand) references vpl_stand (id)
);
create index vpl_levering_dossier_ix on vpl_levering (dossier, datum_tijd);
create index vpl_levering_stand_ix on vpl_levering (stand);

-- The ids of both tables come from one sequence, so that of the stand is free here.
insert into vpl_levering (id, dossier, stand, datum_tijd, ontvangen, bericht, spontaan)
  select s.id, s.dossier, s.id, s.datum_tijd, s.ontvangen, s.bericht, d.spontaan
  from vpl_stand s join vpl_dossier d on d.id = s.dossier;

drop index vpl_stand_dossier_ix;
alter table vpl_stand drop column datum_tijd;
alter table vpl_stand drop column ontvangen;
alter table vpl_stand drop column bericht;
create index vpl_stand_dossier_ix on vpl_stand (dossier, afdruk);

-- Who has seen what came into a dossier until which moment, and when they said so: one row a click.
create sequence vpl_gezien_seq start with 50 increment by 50;
create table vpl_gezien (
  id bigint not null,
  dossier bigint not null,
  gebruiker varchar(100) not null,
  naam varchar(200) not null,
  tot bigint not null,
  moment bigint not null,
  constraint vpl_gezien_pk primary key (id),
  constraint vpl_gezien_dossier_fk foreign key (dossier) references vpl_dossier (id)
);
create index vpl_gezien_dossier_ix on vpl_gezien (dossier, moment);
