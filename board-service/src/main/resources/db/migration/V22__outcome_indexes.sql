-- Whose a record was is asked by customer, by employee and by day, where the id was known and where it was not.
create index intake_employee on intake (employee_id, occurred_on) where employee_id is not null;
create index intake_customer_ref on intake (customer_ref) where customer_id is null and customer_ref is not null;
create index intake_employee_ref on intake (employee_ref) where employee_id is null and employee_ref is not null;
