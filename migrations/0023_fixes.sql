-- What a person put right about the names of one entry in one go: it is taken back in one go, too.
-- Goes with its entry's words.
create table fixes (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    entry_id integer not null,
    before text not null check (json_valid(before)), -- the interests that the entry named
    after text not null check (json_valid(after)), -- and those that it named then
    fixed_at integer not null
) strict;

-- A person's fixes as they were made.
create index fixes_in_order on fixes (person_id, fixed_at);

-- The corrections that were made with a fix; null: made by themselves, or their entry is gone.
alter table corrections add column fix_id integer references fixes (id) on delete set null;

create index corrections_of_a_fix on corrections (fix_id) where fix_id is not null;
