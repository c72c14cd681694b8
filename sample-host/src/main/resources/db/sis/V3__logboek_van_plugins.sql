-- What a plugin told, once: the id it gave
alter table sis_logboek add column gebeurtenis varchar(64);
create unique index sis_logboek_gebeurtenis on sis_logboek (gebeurtenis);
create index sis_logboek_deelnemer on sis_logboek (instelling_id, deelnemernummer, tijdstip);
