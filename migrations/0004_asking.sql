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
