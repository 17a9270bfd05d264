package org.contactboard.ui.edit;

/** A product for a contact in General. */
record NewAssignment(String source, String kind, String recordId, String product, ProductScope scope) {}
