-- What is precarious: who of us, and who of the customer, know of it.
create table star (
    customer_id text not null references customer,
    product_id  text not null references product,
    employee_id text references employee,
    person_id   text references person,
    primary key (customer_id, product_id)
);
