-- The contact model. Ids are text: chosen by people (products, segments) or derived from (source, id), so that
-- replicas that meet the same unknown customer at once make the same one. Instants are UTC, days are days in the board's zone.

create table employee (
    id        text primary key,
    name      text,
    phone     text,
    email     text,
    login     text,
    named_at  bigint not null default 0, -- revision (µs) that set the name: the newest source wins, in any order of arrival
    edited_at bigint not null default 0  -- ETag
);

create table product (
    id              text primary key,
    name            text not null,
    position        int not null default 100,
    manager_id      text references employee,
    manager_since   date,
    last_contact_on date, -- derived from the cells
    named_at        bigint not null default 0,
    edited_at       bigint not null default 0
);
insert into product (id, name, position) values ('general', 'General', 0);

create table segment (
    id             text primary key,
    name           text not null,
    overload_count int not null default 5 check (overload_count > 0),
    overload_days  int not null default 30 check (overload_days > 0),
    edited_at      bigint not null default 0
);

-- Rhythms with the day from which they hold; scope_id is '' for the board's own.
create table rhythm (
    scope      text not null check (scope in ('BOARD', 'SEGMENT', 'CUSTOMER')),
    scope_id   text not null,
    valid_from date not null,
    green      interval not null,
    orange     interval not null,
    primary key (scope, scope_id, valid_from)
);
insert into rhythm values ('BOARD', '', '-infinity', 'P3M', 'P6M');

create table customer_group (
    id   text primary key,
    name text not null
);

create table customer (
    id                 text primary key,
    name               text,
    segment_id         text references segment,
    account_manager_id text references employee,
    group_id           text references customer_group,
    agreements         text,
    do_not_call        boolean not null default false,
    products           text[], -- the products that apply; null: all
    on_board           boolean not null default false, -- put there by a person or an import; a counted contact does so too
    archived           boolean not null default false,
    named_at           bigint not null default 0,
    edited_at          bigint not null default 0,
    -- derived, by RowsStep
    green              interval not null default 'P3M',
    orange             interval not null default 'P6M',
    last_contact_on    date,
    orange_on          date,
    red_on             date,
    contacts_in_window int not null default 0,
    helpdesk_calls     int not null default 0,
    new_leads          int not null default 0,
    satisfaction       numeric,
    version            bigint not null default 0, -- of the row on the board
    visible            boolean generated always as ((on_board or last_contact_on is not null) and not archived) stored
);
create index customer_name on customer (lower(name));
create index customer_segment on customer (segment_id);
create index customer_account_manager on customer (account_manager_id);

create table person (
    id          text primary key,
    customer_id text references customer,
    name        text,
    phone       text,
    role        text,
    named_at    bigint not null default 0
);
create index person_customer on person (customer_id);
create index person_phone on person (phone) where phone is not null;

-- What the sources call our things; kind is customer, person, employee or product.
create table external_id (
    kind        text not null,
    source      text not null,
    external_id text not null,
    target      text not null,
    primary key (kind, source, external_id)
);
create index external_id_target on external_id (kind, target);

create table customer_number (
    number      text not null, -- E.164
    customer_id text not null references customer,
    primary key (number, customer_id)
);
create index customer_number_customer on customer_number (customer_id);

-- The last known state of every item of every CRM, by field, with the revision that set it.
create table crm_item (
    source          text not null,
    kind            text not null,
    record_id       text not null,
    state           jsonb not null, -- ItemState
    pending         text, -- waiting, unmatched, or null
    pending_person  text, -- the source's person id, the number or the product code that would resolve it
    pending_number  text,
    pending_product text,
    primary key (source, kind, record_id)
);
create index crm_item_person on crm_item (source, pending_person) where pending_person is not null;
create index crm_item_number on crm_item (pending_number) where pending_number is not null;
create index crm_item_product on crm_item (source, pending_product) where pending_product is not null;
create index crm_item_unmatched on crm_item (source, kind, record_id) where pending = 'unmatched';

-- Derived from crm_item: one row per item, customer and product. held = false: an appointment. What is derived has no
-- foreign keys: they cost more than the rest of the insert, and the step that writes it has made what it refers to.
create table contact (
    source         text not null,
    kind           text not null,
    record_id      text not null,
    customer_id    text not null,
    product_id     text not null,
    held           boolean not null,
    held_when_past boolean not null default false,
    day            date not null,
    started_at     timestamptz, -- null where the source knows the day only
    ends_at        timestamptz not null,
    channel        text not null check (channel in ('PHONE', 'FACE_TO_FACE')),
    direction      text,
    purpose        text not null default 'RELATION' check (purpose in ('RELATION', 'HELPDESK')),
    person_id      text,
    employee_id    text,
    arrived_at     timestamptz, -- null for snapshots and back-fill
    primary key (source, kind, record_id, customer_id, product_id)
);
create index contact_cell on contact (customer_id, product_id, day desc);
create index contact_day on contact (customer_id, day desc);
create index contact_planned on contact (ends_at) where not held;

create table cell (
    customer_id         text not null,
    product_id          text not null,
    contact_on          date, -- null: only an appointment
    orange_on           date,
    red_on              date,
    started_at          timestamptz,
    channel             text,
    person_id           text,
    employee_id         text,
    source              text,
    kind                text,
    record_id           text,
    arrived_at          timestamptz,
    next_appointment_on date,
    primary key (customer_id, product_id)
);
create index cell_product on cell (product_id, contact_on desc nulls last);
create index cell_person on cell (person_id);
create index cell_employee on cell (employee_id);

create table lead (
    source      text not null,
    record_id   text not null,
    customer_id text not null references customer,
    created_on  date not null,
    primary key (source, record_id)
);
create index lead_customer on lead (customer_id, created_on);

create table satisfaction (
    source      text not null,
    record_id   text not null,
    customer_id text not null references customer,
    scored_on   date not null,
    score       numeric not null,
    primary key (source, record_id)
);
create index satisfaction_customer on satisfaction (customer_id, scored_on desc);
