-- What filters, counts and sorts the board, and nothing else of a row: a page of ten thousand customers reads one narrow
-- table. It follows the customers by itself; of another day than dots_on its dots are counted anew where they are asked for.
create table board_row (
    id                 text primary key references customer on delete cascade,
    version            bigint   not null,
    sort_name          text     not null collate "C",
    contact_on         date,
    orange_on          date,
    red_on             date,
    dots_on            date,
    green              smallint not null,
    orange             smallint not null,
    red                smallint not null,
    of_products        smallint not null, -- of these: not in General
    applicable         smallint not null, -- of all products but General
    contacts_in_window integer  not null,
    segment_id         text,
    account_manager_id text,
    group_id           text,
    products           text[]
) with (fillfactor = 80);
create index board_row_name on board_row (sort_name, id);
create index board_row_segment on board_row (segment_id);
create index board_row_account_manager on board_row (account_manager_id);
create index board_row_group on board_row (group_id) where group_id is not null;

create function applicable_products(text[]) returns smallint
    language sql stable as $$
    select count(*)::smallint from product p
    where p.id <> 'general' and p.archived_on is null and ($1 is null or p.id = any ($1)) $$;

create function write_board_rows() returns trigger
    language plpgsql as $$ begin
    delete from board_row b using changed c where b.id = c.id and not c.visible;
    insert into board_row as b
    select c.id, c.version, coalesce(c.folded, fold(coalesce((
               select x.external_id from external_id x where x.kind = 'customer' and x.target = c.id
               order by x.source, x.external_id limit 1), c.id))),
           c.last_contact_on, c.orange_on, c.red_on, c.dots_on,
           coalesce(c.dots[1], 0), coalesce(c.dots[2], 0), coalesce(c.dots[3], 0), coalesce(c.dots[4], 0),
           case when c.products is null then of_all.count else applicable_products(c.products) end,
           c.contacts_in_window, c.segment_id, c.account_manager_id, c.group_id, c.products
    from changed c cross join (select applicable_products(null) as count) of_all
    where c.visible order by c.id
    on conflict (id) do update set
        version = excluded.version, sort_name = excluded.sort_name, contact_on = excluded.contact_on,
        orange_on = excluded.orange_on, red_on = excluded.red_on, dots_on = excluded.dots_on, green = excluded.green,
        orange = excluded.orange, red = excluded.red, of_products = excluded.of_products,
        applicable = excluded.applicable, contacts_in_window = excluded.contacts_in_window,
        segment_id = excluded.segment_id, account_manager_id = excluded.account_manager_id,
        group_id = excluded.group_id, products = excluded.products
    where (b.*) is distinct from (excluded.*);
    return null;
end $$;
create trigger write_board_rows_added after insert on customer
    referencing new table as changed for each statement execute function write_board_rows();
create trigger write_board_rows_changed after update on customer
    referencing new table as changed for each statement execute function write_board_rows();

create function count_applicable_products() returns trigger
    language plpgsql as $$ begin
    update board_row set applicable = applicable_products(products)
    where applicable <> applicable_products(products);
    return null;
end $$;
create trigger count_applicable_products_added after insert or delete on product
    for each statement execute function count_applicable_products();
create trigger count_applicable_products_archived after update of archived_on on product
    for each statement execute function count_applicable_products();

update customer set version = version where visible; -- writes all of them

-- A column is read without its cells.
drop index cell_product;
create index cell_product on cell (product_id, contact_on desc nulls last) include (customer_id, orange_on, red_on);
drop index cell_person;
create index cell_person on cell (person_id) include (customer_id);

-- What somebody types is found inside of names and numbers.
create extension if not exists pg_trgm;
create index customer_folded_part on customer using gin (folded gin_trgm_ops);
create index person_folded_part on person using gin (folded gin_trgm_ops);
create index person_digits_part on person using gin (digits gin_trgm_ops);
create index customer_number_part on customer_number using gin (number gin_trgm_ops);
create index external_id_part on external_id using gin (lower(external_id) gin_trgm_ops) where kind = 'customer';
