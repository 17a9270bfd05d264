-- The person whom the customers of a group share: who speaks with this one at any of them has spoken with all.
alter table customer_group add shared_person_id text references person on delete set null;
create index customer_group_shared_person on customer_group (shared_person_id) where shared_person_id is not null;
create index customer_group_member on customer (group_id) where group_id is not null;
