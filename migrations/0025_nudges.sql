-- How long a question waits for an answer before it is asked once more.
alter table people add column nudge_after integer check (nudge_after between 1 and 720); -- hours; null: as the operator chose
