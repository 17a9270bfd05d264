package org.contactboard.ui.edit;

import org.jspecify.annotations.Nullable;

/** Who know that a contact is precarious, by their ids. */
record NewStar(@Nullable String employee, @Nullable String contactPerson) {}
