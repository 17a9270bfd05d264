-- The same customer twice: people join them. The one that stands for all is shown; what sources call the others, their
-- numbers and their persons stay theirs, so that they can be parted again at any time, whatever came since.
alter table customer add same_as text references customer;
create index customer_same_as on customer (same_as) where same_as is not null;
alter table customer alter visible
    set expression as ((on_board or last_contact_on is not null) and not archived and same_as is null);

-- A customer's name without accents, signs and what its legal form adds: null when nothing is left.
create function plain_name(text) returns text
    language sql immutable strict parallel safe
    return nullif(trim(regexp_replace(regexp_replace(
        regexp_replace(replace(fold($1) collate pg_c_utf8, '.', ''), '[^[:alnum:]]+', ' ', 'g'),
        '\m(b ?v ?b ?a|b ?v|n ?v|v ?o ?f|c ?v|gmbh|co kg|kg|ag|ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|sa|sarl|sas|srl|spa|ab|oy|aps|the)\M',
        ' ', 'g'), ' +', ' ', 'g')), '') collate "C";
alter table customer add plain_name text collate "C" generated always as (plain_name(name)) stored;
create index customer_plain_name on customer (plain_name);

-- Two customers of whom a person said that they are two: not suggested again. Sorted: one < other.
create table told_apart (
    one   text not null references customer,
    other text not null references customer,
    primary key (one, other)
);
