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
