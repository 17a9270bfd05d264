-- What our organisation agreed with itself: for the whole board, and for a type of customer.
alter table board add agreements text;
alter table segment add agreements text;
