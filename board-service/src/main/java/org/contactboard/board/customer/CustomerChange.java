package org.contactboard.board.customer;

/** What an edit of a customer says of itself in the audit trail. */
record CustomerChange(String id, CustomerEdit before, CustomerEdit after) {}
