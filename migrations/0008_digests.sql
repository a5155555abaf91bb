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

-- Corrections may say, too, whether an interest may stand in public editions. The table is made
-- anew, since SQLite changes no check; nothing refers to it.
create table corrections_anew (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    kind text not null
        check (kind in ('rename', 'merge', 'split', 'hide', 'show', 'withhold', 'publish')),
    subject text not null check (subject <> ''), -- the name that is put right
    object text, -- rename: the new name; merge: into what; split: off what
    made_at integer not null,
    check ((kind in ('hide', 'show', 'withhold', 'publish')) = (object is null))
) strict;
insert into corrections_anew select * from corrections;
drop table corrections;
alter table corrections_anew rename to corrections;

-- A person's corrections as they were made.
create index corrections_in_order on corrections (person_id, id);
