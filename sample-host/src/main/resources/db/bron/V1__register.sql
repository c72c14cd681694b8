-- What the stand-in for the register keeps. Runs on H2 and PostgreSQL. Instants are milliseconds since 1970 in UTC.
create sequence bron_nr start with 1 increment by 1;

-- What a school sent, as it came in; stored before it was confirmed.
create table bron_bericht (
  nr bigint not null constraint bron_bericht_pk primary key,
  identificatiecode varchar(36) not null constraint bron_bericht_code_uk unique,
  operatie varchar(60) not null,
  brin varchar(4) not null,
  nummer varchar(9),
  inhoud text not null,
  ontvangen bigint not null,
  verwerken_vanaf bigint not null,
  status varchar(10) not null,
  uitkomst varchar(200)
);
create index bron_bericht_wacht on bron_bericht (status, verwerken_vanaf);

-- What goes to a school: an answer, or something unasked. wie keeps what is about one person in order.
create table bron_levering (
  nr bigint not null constraint bron_levering_pk primary key,
  identificatiecode varchar(36) not null,
  operatie varchar(60) not null,
  brin varchar(4) not null,
  wie varchar(36) not null,
  inhoud text not null,
  aangemaakt bigint not null,
  niet_voor bigint not null,
  status varchar(10) not null,
  pogingen integer not null,
  bezig_tot bigint,
  afgehandeld bigint,
  melding varchar(300)
);
create index bron_levering_wacht on bron_levering (status, niet_voor);
create index bron_levering_wie on bron_levering (wie, brin, status);

create table bron_abonnement (
  brin varchar(4) not null,
  nummer varchar(9) not null,
  sinds bigint not null,
  constraint bron_abonnement_pk primary key (brin, nummer)
);

-- The stand after a spontaneous change; without a row the first one of the person's file counts.
create table bron_stand (
  nummer varchar(9) not null constraint bron_stand_pk primary key,
  naam varchar(60) not null,
  inhoud text not null,
  sinds bigint not null
);

-- Whom the control page has refused.
create table bron_weigering (
  nummer varchar(9) not null constraint bron_weigering_pk primary key
);

create table bron_instelwaarde (
  naam varchar(40) not null constraint bron_instelwaarde_pk primary key,
  waarde varchar(200) not null
);
