package org.contactboard.ui.edit;

import org.jspecify.annotations.Nullable;

/** A column to be added, with the employee who answers for it. */
record NewProduct(String name, @Nullable String managerId) {}
