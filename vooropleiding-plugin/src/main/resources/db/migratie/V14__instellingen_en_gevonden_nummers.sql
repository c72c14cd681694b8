-- What a school sets for itself: a book of changes. The last row about a setting says what holds; none is ever changed, and
-- of two who save at once the second finds its number taken.
create sequence vpl_instellingswijziging_seq start with 100000 increment by 50;
create table vpl_instellingswijziging (
  id bigint not null primary key,
  instelling varchar(100) not null,
  volgnummer integer not null,
  naam varchar(40) not null,
  van varchar(400),
  naar varchar(400),
  door varchar(100) not null,
  op bigint not null,
  constraint vpl_instellingswijziging_uk unique (instelling, volgnummer)
);

-- The pace is one of these settings from now on
insert into vpl_instellingswijziging (id, instelling, volgnummer, naam, van, naar, door, op)
  select row_number() over (order by instelling), instelling, 1, 'TEMPO', null, cast(tempo as varchar(10)), 'de plugin', aangevuld
  from vpl_verbinding where tempo <> 5;
alter table vpl_verbinding drop column tempo;

-- A number that the register found for a student and that the host does not have: offered until the host says what it did
create sequence vpl_nummervondst_seq start with 50 increment by 50;
create table vpl_nummervondst (
  id bigint not null primary key,
  versie integer not null,
  instelling varchar(100) not null,
  deelnemer varchar(100) not null,
  persoon varchar(64) not null,
  nummer bytea not null,
  staat varchar(20) not null,
  sinds bigint not null,
  correlatie varchar(36) not null,
  pogingen integer not null,
  volgende bigint,
  constraint vpl_nummervondst_uk unique (instelling, deelnemer)
);
create index vpl_nummervondst_volgende_ix on vpl_nummervondst (volgende);
