-- Links and works that a person keeps out of public editions.
create table unlisted (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    resource text not null check (resource <> ''), -- its key: the bare address, or a work's title
    unlisted_at integer not null,
    unique (person_id, resource)
) strict;

-- Words that a person keeps out of public editions, such as the names of others.
create table hushed (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    words text not null check (words <> ''), -- one word or a few, as they were typed
    hushed_at integer not null,
    unique (person_id, words)
) strict;

-- How a person publishes, as they chose it last.
create table publishing (
    id integer primary key autoincrement,
    person_id integer not null unique references people (id) on delete cascade,
    site text check (site in ('hugo', 'zola', 'jekyll', 'obsidian')), -- for which program documents are written
    server_id integer, -- where the channel is
    channel_id integer, -- to which channel was posted
    check ((server_id is null) = (channel_id is null))
) strict;

-- The public editions that a person handed out, so that each can point at its neighbours. Of one
-- period there is one document at most, and one post in each channel: the latest.
create table issues (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    period text not null check (period <> ''), -- its label, which reads back on any day
    dated text not null, -- the local date that it bears
    server_id integer, -- of a post; null: a document
    channel_id integer,
    message_id integer,
    issued_at integer not null,
    check (dated glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    check ((server_id is null) = (channel_id is null) and (server_id is null) = (message_id is null))
) strict;

-- A person's issues, of which none stands twice in one place.
create unique index issues_once on issues (person_id, period, ifnull(channel_id, 0));
