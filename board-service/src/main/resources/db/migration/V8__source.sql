-- The sources: what the connector tells of each that is configured, and what is derived of how it sends.
create table source (
    name                text primary key,
    kind                text, -- null: records came in under this name, but nothing of it was told
    lag                 bigint not null default 0,
    record_url          text, -- with {kind} and {id}
    told_at             timestamptz, -- the connector's beat that told it last
    newest_at           timestamptz, -- Kafka's time, as of all that is received
    usual_delay_seconds double precision, -- from the change at its source to Kafka
    usual_gap_seconds   double precision,
    silent_since        timestamptz -- null: it sends as usual
);

-- How much came in by the minute: what is usual for a source is read from it. Minutes without records have no row.
create table source_minute (
    source   text not null,
    minute   timestamptz not null,
    received bigint not null,
    primary key (source, minute)
);
