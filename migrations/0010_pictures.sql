-- A picture that a person gave with an entry. Its bytes lie in a file of its own, named by its number,
-- in the folder beside the store; the row is committed after the file is on the disk.
create table pictures (
    id integer primary key autoincrement, -- names the file, so never used twice
    person_id integer not null references people (id) on delete cascade,
    entry_id integer not null references entries (id) on delete cascade,
    kind text not null check (kind in ('png', 'jpeg', 'gif', 'webp')), -- by its bytes
    size integer not null check (size > 0), -- in bytes
    print text not null, -- the SHA-256 of its bytes, in hex
    attachment_id integer, -- at Discord; null: it came with an import
    kept_at integer not null,
    unique (entry_id, print)
) strict;

-- A person's pictures, and how much room they take.
create index pictures_by_person on pictures (person_id, entry_id, id);

-- Pictures whose row is gone, until their files are gone as well.
create table discarded (
    id integer primary key, -- the picture's
    kind text not null
) strict;

create trigger pictures_lost after delete on pictures begin
    insert into discarded (id, kind) values (old.id, old.kind);
end;

-- A withdrawn entry keeps no picture, whichever way it is withdrawn.
create trigger entries_withdrawn after update of retracted_at on entries
when new.retracted_at is not null begin
    delete from pictures where entry_id = new.id;
end;
