-- How many of a customer's applicable cells are green, orange and red, and how many of these are not in General, as of a
-- day: the board sums them instead of reading all cells. Of another day they are counted anew where they are asked for.
alter table customer
    add dots_on date,
    add dots int[];
update board set counted_on = null; -- counts all of them at the next start
