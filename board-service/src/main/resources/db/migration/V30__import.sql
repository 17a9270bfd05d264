-- An import: how far it is and what became of it. It is in one transaction with all that it writes, so that a state of
-- RUNNING without a sign of life (beat_at) means that nothing of it is there.
create table import_job (
    id          text primary key,
    kind        text not null,
    file_name   text,
    instance    text not null, -- the replica that works on it
    state       text not null check (state in ('RUNNING', 'IMPORTED', 'FAULTY', 'FAILED', 'BROKEN_OFF', 'UNDONE')),
    started_at  timestamptz not null,
    ended_at    timestamptz,
    beat_at     timestamptz not null default clock_timestamp(),
    revision    bigint not null, -- of all that it writes, in µs
    lines       int not null,
    checked     int not null default 0,
    applied     int not null default 0,
    counts      jsonb not null default '{}', -- Counts
    fault_count int not null default 0,
    faults      jsonb not null default '[]', -- the first of them, without values
    ignored     jsonb not null default '[]', -- headings that mean nothing
    detail      text, -- why it failed
    action      bigint, -- in the audit trail
    undone      jsonb -- what the way back did
);
create index import_job_started on import_job (started_at desc);

-- Each thing that an import added or changed, as it was and as it became: enough to take it back, and to see whether others
-- have changed it since.
create table import_change (
    seq       bigint generated always as identity primary key,
    import_id text not null references import_job on delete cascade,
    what      text not null, -- Thing, or CONTACT
    key       jsonb not null,
    before    jsonb, -- null: it was not there
    after     jsonb not null
);
create index import_change_import on import_change (import_id, what);

-- Whether any row has a foreign key to this one, but for those that go with it.
create function is_referred_to(target regclass, id text) returns boolean
    language plpgsql stable as $$
declare
    reference record;
    found_one boolean;
begin
    for reference in
        select c.conrelid::regclass as source, a.attname as column_name
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.confrelid = target and c.contype = 'f' and cardinality(c.conkey) = 1 and c.confdeltype <> 'c'
    loop
        execute format('select exists (select from %s where %I = $1)', reference.source, reference.column_name)
            into found_one using id;
        if found_one then
            return true;
        end if;
    end loop;
    return false;
end $$;
