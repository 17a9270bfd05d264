-- How names are searched and sorted: without accents and in lower case, by code point, the same as in the ui.
create function fold(text) returns text
    language sql immutable strict parallel safe
    return lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g') collate pg_c_utf8) collate "C";
