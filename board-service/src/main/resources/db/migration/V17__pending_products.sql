-- All codes of a record that have no product: any of them may be mapped.
alter table crm_item add pending_products text[];
update crm_item i set pending_products = (
    select array_agg(distinct code) from jsonb_array_elements_text(state #> '{fields,products}') as told(code)
    where not exists (
        select from external_id e where e.kind = 'product' and e.source = i.source and e.external_id = code))
where pending_product is not null;
alter table crm_item drop pending_product;
create index crm_item_products on crm_item using gin (pending_products) where pending_products is not null;
