-- By which address and extension it was last judged who an employee is: whoever shared one that he or she has no more is
-- judged again with him or her, and nobody else.
alter table employee
    add judged_email text,
    add judged_extension text;
update employee set judged_email = lower(email), judged_extension = nullif(extension, '')
where email is not null or extension <> '';
create index employee_extension on employee (extension) where extension <> '';
create index joined_employee_other on joined_employee (other);
create index employee_unjudged on employee (id)
where lower(email) is distinct from judged_email or nullif(extension, '') is distinct from judged_extension;
