-- What people said of a record: the product that it is about, and what became of a plan. It outlives what its source tells
-- later; of a plan it holds as long as the record says no more than that plan. As JSON: Said.
alter table crm_item add said jsonb;

-- Derived, as contacts are: the plans whose end has passed, of which nobody has said yet what became of them.
create table unconfirmed (
    source       text not null,
    kind         text not null,
    record_id    text not null,
    customer_ids text[] not null,
    product_ids  text[] not null,
    day          date not null,
    started_at   timestamptz, -- null where the source knows the day only
    ends_at      timestamptz not null,
    channel      text not null,
    person_id    text,
    employee_id  text,
    derived      boolean not null default true, -- false: stands for a record of before this table, and is derived soon
    primary key (source, kind, record_id)
);
create index unconfirmed_day on unconfirmed (day desc, started_at desc);
create index unconfirmed_underived on unconfirmed (source, kind, record_id) where not derived;
insert into unconfirmed (source, kind, record_id, customer_ids, product_ids, day, ends_at, channel, derived)
select source, kind, record_id, '{}', '{}', '-infinity', '-infinity', '', false from crm_item i
where state #>> '{fields,status}' = 'PLANNED'
and not exists (select from contact k where k.source = i.source and k.kind = i.kind and k.record_id = i.record_id);
