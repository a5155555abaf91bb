-- What people asked to see a list of, so that the buttons under its pages carry no word of theirs.
-- The latest few of each person are kept.
create table lookups (
    id integer primary key autoincrement, -- stands in buttons, so never used twice
    person_id integer not null references people (id) on delete cascade,
    kind text not null check (kind in ('interests', 'resources', 'entries')),
    which text, -- interests: which of them
    words text, -- entries: the words searched for
    from_day text, -- entries: about this local date or a later one
    to_day text, -- entries: about this local date or an earlier one
    interest text, -- resources, entries: with this interest
    source text, -- entries: where they came from
    asked_at integer not null,
    check ((kind = 'interests') = (which is not null)),
    check ((kind = 'entries') = (words is not null)),
    check (kind = 'entries' or (from_day is null and to_day is null and source is null))
) strict;

-- A person's lookups, to forget all but the latest.
create index lookups_by_person on lookups (person_id, id);
