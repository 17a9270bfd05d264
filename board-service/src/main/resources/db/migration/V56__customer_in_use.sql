-- Whether anything tells of a customer: it cannot be as if it had never been.
create function customer_in_use(text) returns boolean
    language plpgsql stable as $$ begin
    return exists (select from contact where customer_id = $1)
        or exists (select from external_id where kind = 'customer' and target = $1)
        or exists (select from unconfirmed where customer_ids @> array[$1])
        or is_referred_to('customer', $1);
end $$;
