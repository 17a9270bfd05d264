-- How records come in, what became of them, and what goes out.

-- One outcome per item of a CRM record, by where it came from. No names, no subjects.
create table intake (
    topic        text not null,
    "partition"  int not null,
    "offset"     bigint not null,
    item         int not null,
    source       text not null,
    kind         text not null,
    record_id    text not null,
    revision_at  bigint not null,
    revision_tie bigint not null,
    outcome      text not null check (outcome in ('applied', 'already-known', 'filtered', 'rejected')),
    reason       text not null,
    customer_ref text, -- the source's ids
    employee_ref text,
    customer_id  text, -- ours, where known
    employee_id  text,
    occurred_on  date,
    received_at  timestamptz not null,
    primary key (topic, "partition", "offset", item)
);
create index intake_record on intake (record_id);
create index intake_received on intake (received_at desc);
create index intake_customer on intake (customer_id, occurred_on) where customer_id is not null;

-- What could not be read, with its bytes.
create table rejected (
    topic       text not null,
    "partition" int not null,
    "offset"    bigint not null,
    item        int not null,
    source      text not null,
    kind        text not null,
    record_id   text not null,
    reason      text not null,
    detail      text not null,
    key         bytea,
    value       bytea,
    headers     jsonb not null,
    received_at timestamptz not null,
    primary key (topic, "partition", "offset", item)
);

-- The next offset to read, kept with the data: a restored database simply reads on.
create table kafka_offset (
    topic       text not null,
    "partition" int not null,
    next        bigint not null,
    primary key (topic, "partition")
);

-- Rows that changed and are not published yet; row_id is a customer's id, or _board for the head.
create table row_mark (
    row_id    text primary key,
    version   bigint not null,
    removed   boolean not null default false,
    marked_at timestamptz not null
);
create index row_mark_newest on row_mark (version desc);

create table relay_lease (
    name       text primary key,
    holder     text not null,
    held_until timestamptz not null
);

-- The head of the board, and the day for which the counts over windows were last made.
create table board (
    single     boolean primary key default true check (single),
    version    bigint not null default 0,
    counted_on date
);
insert into board default values;
