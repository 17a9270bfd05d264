package org.contactboard.connector.event;

import org.jspecify.annotations.Nullable;

/** Under which number a telephone exchange knows one of us; null where it was taken away. */
public record Extension(@Nullable String number) {}
