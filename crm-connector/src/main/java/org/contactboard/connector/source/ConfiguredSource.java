package org.contactboard.connector.source;

import org.jspecify.annotations.Nullable;

/** What the board is told of a source: its name, its kind, and the address of its records with {kind} and {id}. */
public record ConfiguredSource(
        String name, String kind, @Nullable String recordUrl) {}
