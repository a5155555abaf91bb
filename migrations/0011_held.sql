-- What a form was opened with, until it is sent: with the form itself Discord gives back no more than
-- an id. Holds no word of anybody's.
create table held (
    id integer primary key autoincrement, -- stands in the form, so never used twice
    person_id integer not null references people (id) on delete cascade,
    kind text not null check (kind in ('picture', 'message')),
    url text not null, -- picture: where Discord has it for a day; message: where it stands
    attachment_id integer, -- picture: at Discord
    size integer, -- picture: in bytes, as Discord says
    about_from text, -- picture: the first of the local dates typed with the command; null: none were
    about_to text, -- the day after the last
    held_at integer not null,
    check ((kind = 'picture') = (attachment_id is not null)),
    check ((attachment_id is null) = (size is null)),
    check ((about_from is null) = (about_to is null)),
    check (about_from is null or (about_from < about_to and kind = 'picture'))
) strict;

-- What is old, to forget it.
create index held_by_age on held (held_at);

-- For the foreign key.
create index held_by_person on held (person_id);
