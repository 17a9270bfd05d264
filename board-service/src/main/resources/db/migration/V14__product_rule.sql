-- What people said once for all: the product of what else would stand in General, by our employee or by the number of the
-- other side (E.164). A rule by a source's code is an external id of the product.
create table product_rule (
    by         text not null check (by in ('EMPLOYEE', 'NUMBER')),
    value      text not null,
    product_id text not null references product,
    primary key (by, value)
);

-- Proposed mappings that people do not want to see again.
create table dismissed_proposal (
    source text not null,
    by     text not null check (by in ('CODE', 'EMPLOYEE', 'NUMBER')),
    value  text not null,
    primary key (source, by, value)
);
