-- Whose a contact is where its record does not tell: what people decided, which outlives later updates of the record.
create table chosen_customer (
    source      text not null,
    kind        text not null,
    record_id   text not null,
    customer_id text not null references customer,
    primary key (source, kind, record_id)
);

-- A person decided whose number this is: it matches that customer, also where others share it.
alter table customer_number add decided boolean not null default false;
