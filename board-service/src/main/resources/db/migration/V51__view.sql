-- Boards that people come back to. The query holds filters, order, density and columns as they stand in the address.
create table board_view (
    id     text primary key,
    owner  text not null, -- a login
    name   text not null,
    query  text not null,
    shared boolean not null
);
create unique index board_view_name on board_view (owner, lower(name));

-- With which view somebody begins. One that is gone, or no longer shared, counts as none, till it is back.
create table first_view (
    login   text primary key,
    view_id text not null
);
