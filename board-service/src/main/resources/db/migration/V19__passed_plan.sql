-- The end of a plan that waits for its customer: it has no row elsewhere that would tell that its end has passed.
alter table crm_item add pending_until timestamptz;
create index crm_item_until on crm_item (pending_until) where pending_until is not null;
update crm_item set pending_until = '-infinity' -- is derived soon
where pending = 'unmatched' and state #>> '{fields,status}' = 'PLANNED';
