package org.contactboard.ui.edit;

import org.jspecify.annotations.Nullable;

/** One of us, to be added. */
record NewEmployee(
        String name, @Nullable String phone, @Nullable String email) {}
