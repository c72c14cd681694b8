-- Files with names beside codes, as schools offered them: what is in force is, per list, the last that was loaded. One
-- without content puts its lists back to the shipped ones. A file is known again by name and hash.
create sequence vpl_codelading_seq start with 50 increment by 50;

create table vpl_codelading (
  id bigint not null,
  versie integer not null,
  bestand varchar(200) not null,
  afdruk varchar(64) not null,
  status varchar(20) not null,
  lijsten varchar(200) not null,
  aantal integer not null,
  rapport varchar(4000),
  door varchar(200) not null,
  aangeboden bigint not null,
  geladen bigint,
  -- which was loaded after which, whatever the clocks of the nodes say; every node looks at the greatest
  volgnummer bigint,
  constraint vpl_codelading_pk primary key (id),
  constraint vpl_codelading_volgnummer_uk unique (volgnummer)
);
create index vpl_codelading_bestand_ix on vpl_codelading (bestand, afdruk);

-- Apart, because a list of files does not need what is in them.
create table vpl_codeinhoud (
  lading bigint not null,
  inhoud bytea not null,
  constraint vpl_codeinhoud_pk primary key (lading),
  constraint vpl_codeinhoud_lading_fk foreign key (lading) references vpl_codelading (id)
);
