package org.contactboard.ui.rejected;

/** What a person says that a value means. */
record NewMapping(String source, String option, String value, String meaning) {}
