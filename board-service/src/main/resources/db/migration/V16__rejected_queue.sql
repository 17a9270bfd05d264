-- What people do about what was rejected.
alter table rejected
    add unmapped_option text, -- the option of the source that can say what the value means
    add unmapped_value  text,
    add unmapped_word   text, -- as it is compared
    add meanings        text[] not null default '{}',
    add raw_headers     jsonb not null default '[]', -- [[name, base64]], the record's own
    add replay_of       text, -- the id of the entry whose record this was put on its topic again
    add state           text not null default 'OPEN' check (state in ('OPEN', 'REPLAYING', 'REPLAYED', 'DISCARDED')),
    add awaits          int not null default 0, -- changes of the source's mappings that have to be published first
    add batch           text, -- those that one action of a person closed together
    add note            text,
    add replay_topic       text, -- where the replay stands, once Kafka has it
    add replay_partition   int,
    add replay_offset      bigint;
update rejected set
    unmapped_option = headers ->> 'board-option',
    unmapped_value = headers ->> 'board-value',
    unmapped_word = lower(btrim(headers ->> 'board-value')),
    raw_headers = coalesce(
        (select jsonb_agg(jsonb_build_array(key, replace(encode(convert_to(value, 'UTF8'), 'base64'), E'\n', '')))
         from jsonb_each_text(headers) where key not like 'board-%'), '[]');
create index rejected_open on rejected (source, reason) where state in ('OPEN', 'REPLAYING');
create index rejected_batch on rejected (batch) where batch is not null;
create index rejected_replay on rejected (replay_of) where replay_of is not null;

-- When reading again changed what had become of an item.
alter table intake add repaired_at timestamptz;
create index intake_repaired on intake (repaired_at) where repaired_at is not null;
