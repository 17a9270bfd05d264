-- When it was decided what becomes of an item, from which on that is kept: a record may have waited on Kafka for long.
alter table intake add decided_at timestamptz not null default now();
create index intake_decided on intake (decided_at);
