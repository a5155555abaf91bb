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

-- What is written without spaces, as overlapping pairs of letters: `東京都` as `東京 京都 都`.
-- Null: not made yet; made before the next search, and null again once the words have changed.
alter table entries add column pairs text;

-- Whose pairs have to be made.
create index entries_unpaired on entries (person_id, id) where pairs is null and retracted_at is null;

-- The words of all entries. Holds no text of its own; one person's entries are found among all by
-- the number of theirs as one more word.
create virtual table search using fts5(
    person_id, text, why, did, next, links, interests, pairs,
    content = 'entries', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'", -- with the vowel signs of Indic scripts
    prefix = '2 3'
);

-- What is deleted leaves no word behind.
insert into search (search, rank) values ('secure-delete', 1);

-- What was there before.
insert into search (search) values ('rebuild');

-- The index follows whatever happens to an entry, a person's erasure included. Between a row's old
-- words and its new ones it is flushed: else SQLite (3.51) leaves the old ones in when one of them
-- stands in the row more than some sixty times.
create trigger entries_found after insert on entries begin
    insert into search (rowid, person_id, text, why, did, next, links, interests, pairs)
    values (new.id, new.person_id, new.text, new.why, new.did, new.next, new.links, new.interests, new.pairs);
end;

create trigger entries_lost after delete on entries begin
    insert into search (search, rowid, person_id, text, why, did, next, links, interests, pairs)
    values ('delete', old.id, old.person_id, old.text, old.why, old.did, old.next, old.links, old.interests, old.pairs);
end;

create trigger entries_reworded
after update of id, person_id, text, why, did, next, links, interests on entries
when (old.id, old.person_id, old.text, old.why, old.did, old.next, old.links, old.interests)
    is not (new.id, new.person_id, new.text, new.why, new.did, new.next, new.links, new.interests)
begin
    insert into search (search, rowid, person_id, text, why, did, next, links, interests, pairs)
    values ('delete', old.id, old.person_id, old.text, old.why, old.did, old.next, old.links, old.interests, old.pairs);
    insert into search (search) values ('flush');
    insert into search (rowid, person_id, text, why, did, next, links, interests, pairs)
    values (new.id, new.person_id, new.text, new.why, new.did, new.next, new.links, new.interests, new.pairs);
    update entries set pairs = null where id = new.id and pairs is not null;
end;

create trigger entries_paired after update of pairs on entries
when coalesce(old.pairs, '') <> coalesce(new.pairs, '')
    and (old.id, old.person_id, old.text, old.why, old.did, old.next, old.links, old.interests)
        is (new.id, new.person_id, new.text, new.why, new.did, new.next, new.links, new.interests)
begin
    insert into search (search, rowid, person_id, text, why, did, next, links, interests, pairs)
    values ('delete', old.id, old.person_id, old.text, old.why, old.did, old.next, old.links, old.interests, old.pairs);
    insert into search (search) values ('flush');
    insert into search (rowid, person_id, text, why, did, next, links, interests, pairs)
    values (new.id, new.person_id, new.text, new.why, new.did, new.next, new.links, new.interests, new.pairs);
end;
