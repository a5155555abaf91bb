-- What a person decided about an interest: by a command or a button, never guessed from a sentence.
create table decisions (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    interest text not null check (interest <> ''), -- by the name that the person used
    kind text not null check (kind in ('explore', 'pursue', 'pause', 'drop', 'pivot', 'finish')),
    decided_on text not null, -- the local date
    reason text, -- in the person's words; null where none was given
    became text, -- what it turned into
    decided_at integer not null,
    check (decided_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    check (became is null or kind = 'pivot')
) strict;

-- A person's decisions by date.
create index decisions_by_date on decisions (person_id, decided_on, id);

-- What a person put right about the names of their interests, applied in this order each time
-- their entries are read. Names are as the person knows them.
create table corrections (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    kind text not null check (kind in ('rename', 'merge', 'split', 'hide', 'show')),
    subject text not null check (subject <> ''), -- the name that is put right
    object text, -- rename: the new name; merge: into what; split: off what
    made_at integer not null,
    check ((kind in ('hide', 'show')) = (object is null))
) strict;

-- A person's corrections as they were made.
create index corrections_in_order on corrections (person_id, id);

-- In which servers a person lets others see what they are into now.
create table publications (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    server_id integer not null,
    published_at integer not null,
    unique (person_id, server_id)
) strict;
