-- All times are milliseconds since 1970 in UTC, given by the program and never by SQLite's clock;
-- all dates are local to the person, as `2026-03-31`; all of Discord's ids are their snowflakes.

-- Someone who said /start. Erasing a person deletes the row, and with it all that is theirs.
create table people (
    id integer primary key autoincrement, -- never used twice: an erased person's number stays void
    discord_id integer not null unique,
    channel_id integer, -- their direct-message channel; null until one was opened
    cadence text not null, -- when they want to be asked, as the schedule prints itself
    zone text not null, -- the IANA name: rules change, so no offset is kept
    paused integer not null default 0 check (paused in (0, 1)),
    pause_until integer check (pause_until is null or paused = 1), -- null: until they resume
    next_due_at integer, -- null: paused until they resume, waited for, or the schedule never comes
    read_up_to integer not null, -- the message up to which their channel was filed without a gap
    unreachable_since integer, -- null while prompts arrive
    enrolled_at integer not null
) strict;

-- Whose channel a deleted message stood in.
create unique index people_by_channel on people (channel_id) where channel_id is not null;

-- Who is due, for the tick: it must not cost more because there are more people.
create index people_due on people (next_due_at)
where paused = 0 and channel_id is not null and next_due_at is not null;

-- Whose pause ends, for the same tick.
create index people_pausing on people (pause_until) where pause_until is not null;
