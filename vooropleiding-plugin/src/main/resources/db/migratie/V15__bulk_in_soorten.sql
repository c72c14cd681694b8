-- A plan is of a kind: asking for students, or doing something to the messages that a filter selects
alter table vpl_bulkplan add column soort varchar(30) default 'OPVRAGEN' not null;
-- The user who made it: who may not see everything steers their own plans only
alter table vpl_bulkplan add column gebruiker varchar(100);
-- Which messages, and within whose scope
alter table vpl_bulkplan add column berichten varchar(100000);
alter table vpl_bulkplan alter column beantwoord_voor drop not null;

-- A line is about a student or a message; why nothing is done is a name that its kind of plan gives
alter table vpl_bulkregel rename column deelnemer to onderwerp;
alter table vpl_bulkregel alter column oordeel drop not null;
update vpl_bulkregel set oordeel = null where oordeel = 'VRAGEN';
