-- Whether more than back-fill came in a minute: only then it tells of the source's rhythm.
alter table source_minute add fresh boolean not null default true;
