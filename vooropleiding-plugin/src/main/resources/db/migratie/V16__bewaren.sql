-- Since when a message is settled, for as long as what it says is kept: what is due is found without reading the rest
alter table vpl_bericht add column inhoud_sinds bigint;
update vpl_bericht set inhoud_sinds = coalesce(ontvangen, verzonden, gemaakt)
  where status in ('GOEDGEKEURD', 'AFGEKEURD', 'OVERGESLAGEN', 'VERWIJDERD', 'GEWEIGERD') and inhoud is not null;
create index vpl_bericht_inhoud_ix on vpl_bericht (instelling, inhoud_sinds);

-- What remains of a student once nothing carries: since when, how much, and until when not to look again
alter table vpl_betrokkene add column bewaarfase varchar(12);
alter table vpl_betrokkene add column einde bigint;
alter table vpl_betrokkene add column uitstel bigint;
-- The host is asked before anything goes, and says when there was an inschrijving.
update vpl_betrokkene set bewaarfase = 'AANMELDING', einde = coalesce(
    (select a.sinds from vpl_abonnement a
      where a.instelling = vpl_betrokkene.instelling and a.persoon = vpl_betrokkene.persoon),
    cast(extract(epoch from current_timestamp) * 1000000 as bigint))
  where draagt = false;
create index vpl_betrokkene_bewaar_ix on vpl_betrokkene (instelling, bewaarfase, einde);

-- This student is being removed: what is kept goes, and nothing comes back
alter table vpl_betrokkene add column verwijder_ronde bigint;
create index vpl_betrokkene_verwijder_ix on vpl_betrokkene (verwijder_ronde);

-- Marks and earlier versions were removed from it
alter table vpl_dossier add column geschoond bigint;

-- No student is this person any more
alter table vpl_abonnement add column zonder_deelnemer bigint;
update vpl_abonnement set zonder_deelnemer = sinds where not exists (
  select 1 from vpl_betrokkene b where b.instelling = vpl_abonnement.instelling and b.persoon = vpl_abonnement.persoon);
create index vpl_abonnement_wees_ix on vpl_abonnement (instelling, zonder_deelnemer);

-- Each time that something was removed: why, by whom, and how much of what. Nobody's data; it remains.
create sequence vpl_bewaarronde_seq start with 50 increment by 50;
create table vpl_bewaarronde (
  id bigint not null primary key,
  versie integer not null,
  instelling varchar(100) not null,
  aanleiding varchar(20) not null,
  door varchar(100),
  -- by which moment the terms are counted
  peil bigint not null,
  begonnen bigint not null,
  klaar bigint,
  melding varchar(300)
);
create index vpl_bewaarronde_ix on vpl_bewaarronde (instelling, id);
create sequence vpl_bewaaruitkomst_seq start with 50 increment by 50;
create table vpl_bewaaruitkomst (
  id bigint not null primary key,
  ronde bigint not null references vpl_bewaarronde (id),
  soort varchar(40) not null,
  regel varchar(60),
  aantal bigint not null,
  constraint vpl_bewaaruitkomst_uk unique (ronde, soort)
);

-- How it stands with removing what is due, of one instelling
create table vpl_bewaarstaat (
  instelling varchar(100) not null primary key,
  versie integer not null,
  -- who agreed that it is done each night, by which terms
  akkoord_door varchar(100),
  akkoord_op bigint,
  akkoord_regels varchar(200),
  volgende bigint not null,
  bezet_tot bigint not null,
  ronde bigint
);
