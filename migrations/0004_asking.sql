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

-- Which snoozed prompts are due again, for the tick.
create index prompts_snoozed on prompts (moved_to) where response = 'snoozed';

-- Hours of the day in which a person is not asked, as minutes after their midnight; over midnight
-- where the end is the smaller one.
alter table people add column quiet_from integer check (quiet_from between 0 and 1439);
alter table people add column quiet_to integer check (quiet_to between 0 and 1439)
    check ((quiet_from is null) = (quiet_to is null)) check (quiet_from <> quiet_to);
