-- Who answered for a product from which day on, until the next of that product; manager_id is null from a day on which
-- nobody did. product.manager_id is the newest.
create table product_manager (
    product_id text not null references product on delete cascade,
    since      date not null,
    manager_id text references employee,
    primary key (product_id, since)
);
insert into product_manager (product_id, since, manager_id)
select id, coalesce(manager_since, '-infinity'), manager_id from product where manager_id is not null;
