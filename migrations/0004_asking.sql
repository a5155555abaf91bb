-- What a person makes of a prompt by its buttons, and when it is asked once more.
--
--   sent --snooze--> waits until moved_to --wake--> planned, claimed, sent: the next round
--     \--nothing new, skip--> done with                \--> missed | skipped, if that cannot be

alter table prompts add column response text -- by a button; null: none yet, or an entry answers it
    check (response in ('nothing', 'skipped', 'snoozed'));
alter table prompts add column responded_at integer;
alter table prompts add column moved_to integer; -- due then, in place of due_at, which names the slot
alter table prompts add column round integer not null default 0; -- how often it was asked before
alter table prompts add column earlier_message_id integer; -- of the round before: taken away first
alter table prompts add column nudge_at integer; -- it is asked once more then, if nobody is heard
alter table prompts add column nudged integer not null default 0 check (nudged in (0, 1)); -- was so
alter table prompts add column asks text -- what it asks, as JSON; null: not chosen yet
    check (json_type(asks) = 'object');

-- Which snoozed prompts are due again, and which a nudge is due for: for the tick.
create index prompts_snoozed on prompts (moved_to) where response = 'snoozed';
create index prompts_nudging on prompts (nudge_at) where nudge_at is not null;

-- Hours of the day in which a person is not asked, as minutes after their midnight; over midnight
-- where the end is the smaller one.
alter table people add column quiet_from integer check (quiet_from between 0 and 1439);
alter table people add column quiet_to integer check (quiet_to between 0 and 1439)
    check ((quiet_from is null) = (quiet_to is null)) check (quiet_from <> quiet_to);

-- How a person takes it. Silence is counted in prompts that arrived, and ends with a word or a press.
alter table people add column unanswered integer not null default 0 check (unanswered >= 0);
alter table people add column heard_at integer; -- when they last wrote or pressed; null: not since 0004
alter table people add column nudges integer not null default 1 check (nudges in (0, 1)); -- are welcome
