package org.contactboard.ui.edit;

/** That a product was given, and to how many. */
public record Assigned(long action, long contacts) {}
