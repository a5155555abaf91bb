-- Calls: a server's digests, from the question who wants to be in one to what was posted. Nothing
-- that anybody wrote is in them, and nothing says whose they are.
create table calls (
    id integer primary key, -- that of the command at Discord, so that no two are ever the same
    server_id integer not null,
    channel_id integer not null,
    message_id integer, -- where people are asked; null: not known yet
    period text not null check (period <> ''), -- its label, which reads back on any day
    tongue text not null check (length(tongue) = 2), -- in which it is told
    open_until integer not null,
    claimed_at integer, -- when somebody began to post it, until all of it is
    published_at integer,
    called_off_at integer,
    check (published_at is null or called_off_at is null),
    check (claimed_at is null or (published_at is null and called_off_at is null))
) strict;

-- The yes of a person to one call, for exactly what they were shown. It refers to no row of
-- `calls`, since it may be brought along from elsewhere.
create table consents (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    call_id integer not null,
    mark integer not null, -- of what they were shown, without a word of it
    said_at integer not null,
    server_id integer, -- the message in which it was posted; null: not posted
    channel_id integer,
    message_id integer,
    unique (person_id, call_id),
    check ((server_id is null) = (message_id is null) and (channel_id is null) = (message_id is null))
) strict;

-- A call's consents as they were given.
create index consents_of_a_call on consents (call_id, said_at, id);
