-- What people wrote: with their decisions and corrections the only ground truth.
-- A withdrawn entry stays as a row without a word, so that its source is not filed again.
create table entries (
    id integer primary key autoincrement, -- shown to the person, so never used twice
    person_id integer not null references people (id) on delete cascade,
    source_kind text not null check (source_kind in ('message', 'form', 'import')),
    source_key text not null, -- message id, interaction id or the fingerprint of a journal's line
    origin text not null, -- where it came from, in the word that an export repeats
    prompt_id integer references prompts (id) on delete set null, -- the prompt it answers
    written_at integer not null,
    about_from text not null, -- the first local date it is about
    about_to text not null, -- the day after the last
    text text not null, -- the words as written; may be empty where another part is given
    why text,
    did text,
    links text not null default '[]' check (json_type(links) = 'array'), -- of strings
    next text,
    interests text not null default '[]' check (json_type(interests) = 'array'), -- of strings
    private integer not null default 0 check (private in (0, 1)), -- never in a public edition
    filed_at integer not null,
    revised_at integer, -- the latest edit that counts; an older one that comes later does not
    retracted_at integer, -- set: withdrawn
    unique (person_id, source_kind, source_key),
    check (about_from glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    check (about_to glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    check (about_from < about_to),
    check (
        retracted_at is null
        or (
            text = '' and why is null and did is null and next is null
            and links = '[]' and interests = '[]'
        )
    )
) strict;

-- A person's entries in the order of a life.
create index entries_by_date on entries (person_id, about_from, written_at, id)
where retracted_at is null;

-- For the foreign key: without it every erased prompt would cost a walk through all entries.
create index entries_by_prompt on entries (prompt_id) where prompt_id is not null;
