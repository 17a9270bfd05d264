-- What people said that a source's own values mean; a value has one meaning, whatever its case.
create table mapping (
    source    text not null,
    option    text not null,
    word      text not null, -- the value as it is compared: lower case, no spaces around
    value     text not null,
    meaning   text not null,
    mapped_at timestamptz not null,
    primary key (source, option, word)
);

-- How often a source's mappings were changed, and how far that is published; this number only grows.
create table mapping_change (
    source      text primary key,
    translation int not null,
    published   int not null default 0,
    repair_from timestamptz -- from when on the past has to be translated again, told with the next publication
);
