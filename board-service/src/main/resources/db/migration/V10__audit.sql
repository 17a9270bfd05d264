-- What people did, so that it can be told and undone.
create table audit (
    id        bigint generated always as identity primary key,
    action    text not null, -- in the past tense, such as customer-assigned
    subject   text not null, -- whom or what it is about, by ids: no names
    note      text,
    detail    jsonb not null, -- enough to undo it
    done_at   timestamptz not null,
    done_by   text not null,
    undone_at timestamptz,
    undone_by text
);
