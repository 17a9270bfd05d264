-- What people write of a customer's person, beside what sources tell. Whoever left is archived: with whom was spoken stays known.
alter table person
    add email       text,
    add email_at    bigint[] not null default '{}',
    add do_not_call boolean not null default false,
    add archived    boolean not null default false;
