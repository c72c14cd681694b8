-- The outgoing queue: a message is in it while it has a baan (0 by hand, 1 automatic, 2 bulk). What left the queue has
-- none, so that the index that is walked holds only what waits, on every database.
alter table vpl_bericht add column baan smallint;
update vpl_bericht set baan = case verzendwijze when 'HANDMATIG' then 0 when 'BULK' then 2 else 1 end
  where richting = 'UIT' and status = 'WACHTRIJ';
create index vpl_bericht_baan_ix on vpl_bericht (instelling, baan, volgend_aanbod, id);

-- It failed and nothing has passed since: whether that was the message or the channel is not known yet
alter table vpl_bericht add column verdacht boolean default false not null;

-- Until when an answer is awaited; empty when none is (any more)
alter table vpl_bericht add column antwoord_voor bigint;
update vpl_bericht set antwoord_voor = verzonden + 604800000000
  where richting = 'UIT' and status = 'IN_BEHANDELING' and operatie = 'AANLEVEREN_IDENTIFICATIE_PERSOON';
update vpl_bericht set antwoord_voor = verzonden + 86400000000
  where richting = 'UIT' and status = 'IN_BEHANDELING' and operatie <> 'AANLEVEREN_IDENTIFICATIE_PERSOON';
create index vpl_bericht_antwoord_ix on vpl_bericht (antwoord_voor);

-- A person took it out of the queue for a while
alter table vpl_bericht add column geblokkeerd boolean default false not null;
alter table vpl_bericht add column blokkade_reden varchar(200);
alter table vpl_bericht add column blokkade_door varchar(100);
alter table vpl_bericht add column blokkade_sinds bigint;

-- The way to the register of one instelling: whether we send and process, and how fast
create table vpl_verbinding (
  instelling varchar(100) not null primary key,
  versie integer not null,
  verzenden boolean not null,
  verzenden_door varchar(100),
  verzenden_reden varchar(200),
  verzenden_sinds bigint,
  ontvangen boolean not null,
  ontvangen_door varchar(100),
  ontvangen_reden varchar(200),
  ontvangen_sinds bigint,
  -- requests a second, and how many thousandths of one may go now
  tempo integer not null,
  tegoed bigint not null,
  aangevuld bigint not null
);

-- Whether the register is reachable at an address, as all nodes know it
create table vpl_zekering (
  adres varchar(400) not null primary key,
  versie integer not null,
  staat varchar(20) not null,
  sinds bigint not null,
  reeks integer not null,
  proeven integer not null,
  volgende_proef bigint,
  melding varchar(1000)
);

-- Whether it was ever taken up to be offered: the register may have it
alter table vpl_bericht add column aangeboden boolean default false not null;
update vpl_bericht set aangeboden = true where richting = 'UIT' and (aanbiedingen > 0 or bezet_tot is not null);
