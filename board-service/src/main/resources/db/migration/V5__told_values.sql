-- Each value that sources tell of somebody has the revision that set it, as {µs, tie, translation}: an event that tells
-- only a name does not outrank the telephone number that another told. What a person wrote has {µs} alone.
alter table customer rename named_at to name_at;
alter table customer
    alter name_at drop default,
    alter name_at type bigint[] using array[name_at],
    alter name_at set default '{}';

alter table person rename named_at to name_at;
alter table person
    alter name_at drop default,
    alter name_at type bigint[] using array[name_at],
    alter name_at set default '{}',
    add phone_at bigint[] not null default '{}';
update person set phone_at = name_at where phone is not null;

alter table employee rename named_at to name_at;
alter table employee
    alter name_at drop default,
    alter name_at type bigint[] using array[name_at],
    alter name_at set default '{}',
    add phone_at bigint[] not null default '{}',
    add email_at bigint[] not null default '{}';
update employee set
    phone_at = case when phone is null then '{}' else name_at end,
    email_at = case when email is null then '{}' else name_at end;

-- The translation that an outcome comes from: a source that is read again with a higher one rewrites it.
alter table intake add translation int not null default 0;
