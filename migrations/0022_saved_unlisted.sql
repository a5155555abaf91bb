-- The messages that people saved before stand in no public edition either, until they list them: by
-- the same key as any link, the bare address.
insert into unlisted (person_id, resource, unlisted_at)
select person_id, lower(substr(json_extract(links, '$[0]'), 9)), max(filed_at)
from entries
where origin = 'saved' and retracted_at is null
    and json_extract(links, '$[0]') like 'https://discord.com/channels/%'
group by 1, 2
on conflict do nothing;
