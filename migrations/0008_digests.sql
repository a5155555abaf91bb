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

-- What a person put right about an era, applied in this order each time eras are cut. Of several
-- about one era the last counts; undoing deletes it.
create table recuts (
    id integer primary key autoincrement, -- stands in buttons, so never used twice
    person_id integer not null references people (id) on delete cascade,
    era text not null, -- the local date on which it begins as we cut it
    title text check (title <> ''), -- what it is called; null: as we call it
    begins text, -- the local date on which it begins; null: as we cut it
    made_at integer not null,
    check (era glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    check (begins glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

-- A person's recuts as they were made.
create index recuts_in_order on recuts (person_id, id);
