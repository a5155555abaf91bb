-- A form that was opened with something to keep in mind until it is sent: with the form itself
-- Discord gives back no more than an id.
create table forms (
    id integer primary key autoincrement, -- stands in the form, so never used twice
    person_id integer not null references people (id) on delete cascade,
    entry_id integer references entries (id) on delete cascade, -- that it changes; null: a new one
    about_from text, -- the first of the local dates typed with the command; null: none were
    about_to text, -- the day after the last
    names text check (json_type(names) = 'array'), -- the interests it showed to be put right; null: none
    opened_at integer not null,
    check (entry_id is not null or about_from is not null),
    check (names is null or (entry_id is not null and about_from is null)),
    check ((about_from is null) = (about_to is null)),
    check (about_from is null or about_from < about_to)
) strict;

-- A person's forms, to forget the old ones.
create index forms_by_person on forms (person_id, opened_at);

-- For the foreign key: without it every erased entry would cost a walk through all forms.
create index forms_by_entry on forms (entry_id) where entry_id is not null;

-- Words and names that a person never wants to be reminded of.
create table never_words (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    word text not null check (word <> ''), -- as typed, on one line
    key text not null, -- the same in lower case
    added_at integer not null,
    unique (person_id, key)
) strict;
