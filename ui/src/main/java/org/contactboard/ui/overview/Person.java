package org.contactboard.ui.overview;

import org.jspecify.annotations.Nullable;

/** Somebody with a name and a telephone number, either of which may be unknown. */
public record Person(@Nullable String name, @Nullable String phone) {}
