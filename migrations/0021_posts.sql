-- Public editions that this bot itself posted to channels, each message once, so that their author
-- can take them down. No import writes here: a row is what lets a message of ours be deleted.
create table posts (
    id integer primary key autoincrement, -- stands in buttons, so never used twice
    person_id integer not null references people (id) on delete cascade,
    period text not null check (period <> ''), -- its label, which reads back on any day
    server_id integer not null,
    channel_id integer not null,
    message_id integer not null unique,
    posted_at integer not null,
    down_at integer -- when it was taken down, or found to be gone; null: it stands, as far as known
) strict;

-- A person's posts as they were made.
create index posts_in_order on posts (person_id, id);
