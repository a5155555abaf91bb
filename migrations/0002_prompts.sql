-- One question due to one person at one moment, with its one recorded outcome.
--
--   planned --claim--> claimed --settle--> sent | missed | unreachable
--      ^  \              |  \--lease over--> claimed again, fence + 1
--      |   \--> missed | skipped (never tried)
--      +---- again ------+
create table prompts (
    id integer primary key autoincrement, -- the nonce at Discord, so never used twice
    person_id integer not null references people (id) on delete cascade,
    due_at integer not null,
    sequence integer not null check (sequence >= 0), -- chooses the question
    state text not null
        check (state in ('planned', 'claimed', 'sent', 'missed', 'unreachable', 'skipped')),
    attempt integer not null default 0, -- claims so far
    fence integer not null default 0, -- the latest claim; a settlement by an older one is void
    not_before integer not null, -- planned: the earliest next attempt; claimed: the lease's end
    first_claimed_at integer, -- an attempt's message is no older than this
    message_id integer, -- the message as which it arrived
    settled_at integer,
    reason text, -- why it was not sent, in a word or two
    coalesced integer not null default 0, -- how many earlier slots, not asked either, it stands for
    unique (person_id, due_at),
    check ((state in ('planned', 'claimed')) = (settled_at is null)),
    check ((state = 'sent') = (message_id is not null)),
    check ((attempt > 0) = (first_claimed_at is not null))
) strict;

-- Nobody ever has two prompts under way: no backlog, whatever was down for how long.
create unique index prompts_under_way on prompts (person_id) where state in ('planned', 'claimed');

-- What can be claimed, for the tick.
create index prompts_claimable on prompts (not_before) where state in ('planned', 'claimed');

-- Which prompt a reply answers.
create index prompts_sent on prompts (person_id, message_id) where state = 'sent';
