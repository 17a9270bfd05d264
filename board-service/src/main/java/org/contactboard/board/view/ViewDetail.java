package org.contactboard.board.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view as told to one caller. */
record ViewDetail(
        String id,
        @Schema(examples = "Red key accounts") String name,

        @Schema(examples = "segment=A&colour=RED&sort=urgency")
        String query,

        boolean shared,

        @Schema(description = "Whose it is, by login", examples = "local")
        String owner,

        @Schema(description = "Whether it is the caller's own")
        boolean mine,

        @Schema(description = "Whether the caller may change and remove it")
        boolean mayChange) {}
