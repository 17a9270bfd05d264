-- What is ours no more, and was: a product from the day on which it left the board; an employee who left.
alter table product add archived_on date;
alter table employee add archived boolean not null default false;

-- Whether anything tells of it: it cannot be as if it had never been. Other versions bring what they call.
create function product_in_use(text) returns boolean
    language plpgsql stable as $$ begin
    return exists (select from cell where product_id = $1)
        or exists (select from customer where products @> array[$1])
        or exists (select from external_id where kind = 'product' and target = $1)
        or exists (select from unconfirmed where product_ids @> array[$1])
        or is_referred_to('product', $1);
end $$;
create function employee_in_use(text) returns boolean
    language plpgsql stable as $$ begin
    return exists (select from contact where employee_id = $1)
        or exists (select from external_id where kind = 'employee' and target = $1)
        or exists (select from unconfirmed where employee_id = $1)
        or is_referred_to('employee', $1);
end $$;
