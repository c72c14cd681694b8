-- What a person decided about a subscription, over what follows from ground, until it is let go
alter table vpl_abonnement add column hand varchar(12);
alter table vpl_abonnement add column hand_reden varchar(200);
alter table vpl_abonnement add column hand_door varchar(100);
alter table vpl_abonnement add column hand_sinds bigint;
-- The first day on which a start or an extension by hand does not count any more
alter table vpl_abonnement add column hand_tot date;

-- What a wijzigenAbonnementVooropleiding asks for
alter table vpl_bericht add column actie varchar(12);
update vpl_bericht set actie = 'BEEINDIGEN' where operatie = 'WIJZIGEN_ABONNEMENT_VOOROPLEIDING';

-- The messages about one student, newest first
create index vpl_bericht_deelnemer_ix on vpl_bericht (instelling, deelnemer, id);

-- The register's foutcode, for what to do about it
alter table vpl_bericht add column foutcode varchar(60);

-- Each time a request was offered to the register, and what came of it
create sequence vpl_aanbieding_seq start with 50 increment by 50;
create table vpl_aanbieding (
  id bigint not null primary key,
  bericht bigint not null,
  begonnen bigint not null,
  geeindigd bigint not null,
  afloop varchar(20) not null,
  melding varchar(1000),
  constraint vpl_aanbieding_bericht_fk foreign key (bericht) references vpl_bericht (id) on delete cascade
);
create index vpl_aanbieding_bericht_ix on vpl_aanbieding (bericht, id);

-- What is seldom said of a part of a result
alter table vpl_onderdeel add column diplomavak boolean;
alter table vpl_onderdeel add column vakcode_hoger_niveau varchar(12);
alter table vpl_onderdeel add column vrijstelling_school varchar(12);
alter table vpl_onderdeel add column vrijstelling_centraal varchar(12);
alter table vpl_onderdeel add column datum date;

-- By which day and which code lists it was judged: another day or list may judge otherwise
alter table vpl_aanmelder add column gewogen varchar(24);
