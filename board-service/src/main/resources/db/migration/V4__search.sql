-- What the board's search compares, folded once when it is written.
create function digits(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace($1, '\D', '', 'g') collate "C";

alter table customer add folded text collate "C" generated always as (fold(name)) stored;
alter table person
    add folded text collate "C" generated always as (fold(name)) stored,
    add digits text collate "C" generated always as (digits(phone)) stored;
alter table employee
    add folded text collate "C" generated always as (fold(name)) stored,
    add digits text collate "C" generated always as (digits(phone)) stored;
