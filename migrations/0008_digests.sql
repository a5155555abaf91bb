-- The periods that people had told, so that the buttons under a digest carry no word of theirs.
-- Each period once; those asked for last are kept.
create table tellings (
    id integer primary key autoincrement, -- stands in buttons, so never used twice
    person_id integer not null references people (id) on delete cascade,
    period text not null check (period <> ''), -- its label, which reads back on any day
    asked_at integer not null,
    unique (person_id, period)
) strict;

-- A person's tellings, to forget those that were not asked for lately.
create index tellings_by_asking on tellings (person_id, asked_at, id);
