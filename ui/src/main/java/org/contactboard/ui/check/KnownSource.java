package org.contactboard.ui.check;

import org.jspecify.annotations.Nullable;

/** A source that a record may be of. */
record KnownSource(String source, @Nullable String kind) {}
