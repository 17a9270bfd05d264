-- The same conversation told by several records: all carry the key of the first of them, one that stands alone has none.
-- In General it is eclipsed when another of its records tells the product.
alter table contact
    add number text, -- of the other side (E.164), where its source knows it by that
    add conversation text,
    add eclipsed boolean not null default false;

-- Employees of several sources who are one person, by e-mail: all carry the id of the one that stands for them.
alter table employee
    add same_as text references employee;
create index employee_email on employee (lower(email)) where email is not null;
create index contact_employee on contact (employee_id) where employee_id is not null;
