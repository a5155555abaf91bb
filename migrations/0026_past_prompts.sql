-- What a person was asked before they brought it here: told to them where they take everything along,
-- and read nowhere else. What they are asked here stands in prompts.
create table past_prompts (
    id integer primary key autoincrement,
    person_id integer not null references people (id) on delete cascade,
    due_at integer not null,
    kind text not null check (kind in ('question', 'light', 'followup', 'retrospective')),
    question text check (question <> ''), -- in the words in which it was taken along
    became text not null check (became in ('open', 'answered', 'nothing', 'skipped', 'snoozed',
        'decided', 'missed', 'unreachable', 'left')),
    settled_at integer not null, -- it arrived then, or it was clear that it would not
    pressed_at integer, -- a button under it was pressed then
    moved_to integer, -- to which moment it was put off
    again integer not null default 0 check (again >= 0), -- how often it was asked once more
    unique (person_id, due_at)
) strict;
