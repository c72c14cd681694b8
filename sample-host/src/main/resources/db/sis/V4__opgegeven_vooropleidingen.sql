-- What a student declared as prior education, or what somebody took over from the register
create table sis_vooropleiding (
  id bigint not null constraint sis_vooropleiding_pk primary key,
  versie integer not null,
  deelnemer_id bigint not null constraint sis_vooropleiding_deelnemer_fk references sis_deelnemer (id) on delete cascade,
  soort varchar(40) not null,
  diploma boolean not null,
  jaar integer,
  brin varchar(4),
  opleidingcode varchar(5),
  overgenomen boolean not null
);

create index sis_vooropleiding_deelnemer on sis_vooropleiding (deelnemer_id);
