-- When the connector last gave a sign of life and how many records it had still to read, for whichever replica relays.
create table connector_beat (
    single  boolean primary key default true check (single),
    beat_at timestamptz, -- null: never
    lag     bigint not null default 0
);
insert into connector_beat default values;
