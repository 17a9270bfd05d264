-- A meeting with several customers who are known by numbers only: any of their numbers may become known, not the first alone.
alter table crm_item add pending_others text[];
update crm_item i set pending_others = others.numbers
from crm_item c cross join lateral (
    select array_agg(distinct number) as numbers from (
        select coalesce(nullif(btrim(told ->> 'number'), ''), told ->> 'phone') as number
        from jsonb_array_elements(c.state #> '{fields,customers}') as each(told)
        where coalesce(btrim(told ->> 'id'), '') = '') given
    where number <> c.pending_number) others
where c.pending_number is not null and jsonb_typeof(c.state #> '{fields,customers}') = 'array' and others.numbers is not null
and i.source = c.source and i.kind = c.kind and i.record_id = c.record_id;
create index crm_item_others on crm_item using gin (pending_others) where pending_others is not null;
