package org.contactboard.ui.overview;

/** Customers that share one contact person. */
public record Group(String id, String name) {}
