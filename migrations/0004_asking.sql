-- What a person makes of a prompt by its buttons, and when it is asked once more.
--
--   sent --snooze--> waits until moved_to --wake--> planned, claimed, sent: the next round
--     \--nothing new, skip--> done with                \--> missed | skipped, if that cannot be

alter table prompts add column response text -- by a button; null: none yet, or an entry answers it
    check (response in ('nothing', 'skipped', 'snoozed', 'decided'));
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

-- What a row is: a question, or the message that a period can be told, which is sent as surely.
alter table prompts add column kind text not null default 'question'
    check (kind in ('question', 'retrospective'));
alter table prompts add column period text check ((period is null) = (kind = 'question'));

-- Nobody hears of a period twice, whatever becomes of their zone.
create unique index prompts_by_period on prompts (person_id, period) where period is not null;

-- Nobody ever has two questions under way; a retrospective does not hold one up.
drop index prompts_under_way;
create unique index prompts_under_way on prompts (person_id, kind)
where state in ('planned', 'claimed');

-- Hours of the day in which a person is not asked, as minutes after their midnight; over midnight
-- where the end is the smaller one.
alter table people add column quiet_from integer check (quiet_from between 0 and 1439);
alter table people add column quiet_to integer check (quiet_to between 0 and 1439)
    check ((quiet_from is null) = (quiet_to is null)) check (quiet_from <> quiet_to);

-- How a person takes it. Silence is counted in prompts that arrived, and ends with a word or a press.
alter table people add column unanswered integer not null default 0 check (unanswered >= 0);
alter table people add column heard_at integer; -- when they last wrote or pressed; null: not since 0004
alter table people add column nudges integer not null default 1 check (nudges in (0, 1)); -- are welcome

-- The morning on which they hear that a quarter or a year can be told.
alter table people add column retrospectives integer not null default 1
    check (retrospectives in (0, 1)); -- are welcome
alter table people add column followups integer not null default 1
    check (followups in (0, 1)); -- questions about what they wrote are welcome
alter table people add column details integer not null default 0
    check (details in (0, 1)); -- a line on what was found in each answer is welcome
alter table people add column memories integer not null default 1
    check (memories in (0, 1)); -- past entries are welcome beside a question
alter table people add column retrospective_at integer; -- the next; null: to be reckoned, or unwelcome

-- Who is to be told, and whose morning is to be reckoned: for the tick.
create index people_told on people (retrospective_at)
where retrospective_at is not null and paused = 0 and unreachable_since is null;
create index people_to_reckon on people (retrospectives)
where retrospectives = 1 and retrospective_at is null;
