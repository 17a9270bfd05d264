-- An employee's extension, as sources tell it ('' where it was taken away), and why another stands for him or her.
alter table employee
    add extension text,
    add extension_at bigint[] not null default '{}',
    add same_by text check (same_by in ('EMAIL', 'EXTENSION', 'HAND'));
update employee set same_by = 'EMAIL' where same_as is not null;
alter table employee add check ((same_as is null) = (same_by is null));
create index employee_same_as on employee (same_as) where same_as is not null;

-- What people said of employees, whatever sources tell of them later: that two are one, and that one is nobody else than
-- whom he or she was joined with by hand.
create table joined_employee (
    one   text not null references employee,
    other text not null references employee,
    primary key (one, other)
);
create table parted_employee (
    employee text primary key references employee
);
