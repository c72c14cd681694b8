-- What each student's relations come to, and when the date alone may change that
alter table vpl_betrokkene add column grond varchar(250);
alter table vpl_betrokkene add column tot date;
alter table vpl_betrokkene add column herzien bigint;
-- Which it is, the first comparison finds.
update vpl_betrokkene set grond = 'aanmelding of inschrijving' where draagt = true;
create index vpl_betrokkene_herzien_ix on vpl_betrokkene (herzien);

-- What brought a subscription into its state, and until when it was renewed by itself
alter table vpl_abonnement add column oorzaak varchar(20);
alter table vpl_abonnement add column verlengd_tot date;
create index vpl_abonnement_staat_ix on vpl_abonnement (instelling, staat, oorzaak);
create index vpl_abonnement_tot_ix on vpl_abonnement (instelling, tot);

-- Comparing the host's relations with the subscriptions: a run, and a line for each student that differs
alter table vpl_betrokkene add column afgestemd bigint;
create sequence vpl_afstemming_seq start with 50 increment by 50;
create sequence vpl_verschil_seq start with 200 increment by 200;
create table vpl_afstemming (
  id bigint not null primary key,
  versie integer not null,
  instelling varchar(100) not null,
  aanleiding varchar(12) not null,
  door varchar(100),
  begonnen bigint not null,
  stadium varchar(20) not null,
  stadium_sinds bigint not null,
  bladwijzer varchar(500),
  vergeleken integer not null,
  akkoord_door varchar(100),
  bezet_tot bigint,
  volgende bigint,
  melding varchar(500),
  correlatie varchar(36) not null
);
create index vpl_afstemming_ix on vpl_afstemming (instelling, id);
create index vpl_afstemming_stadium_ix on vpl_afstemming (stadium, id);
create table vpl_verschil (
  id bigint not null primary key,
  afstemming bigint not null references vpl_afstemming (id),
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  soort varchar(20) not null,
  -- Absent once the student was looked at
  te_doen boolean,
  constraint vpl_verschil_uk unique (afstemming, deelnemer)
);
create index vpl_verschil_ix on vpl_verschil (afstemming, te_doen, id);
create index vpl_verschil_deelnemer_ix on vpl_verschil (instelling, deelnemer);
