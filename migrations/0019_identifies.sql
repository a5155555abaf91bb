-- When the bot introduced itself to Discord's gateway, for a day: Discord allows so many, whatever
-- restarts lie between.
create table identifies (
    id integer primary key,
    at integer not null -- milliseconds since 1970
) strict;
create index identifies_by_time on identifies (at);

-- By which release of the time zones' rules the next due times were worked out.
create table zone_data (
    id integer primary key check (id = 1),
    release text not null check (release <> '')
) strict;
