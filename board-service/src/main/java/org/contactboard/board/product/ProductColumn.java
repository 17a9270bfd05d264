package org.contactboard.board.product;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What leaves the board with a product that is archived, or comes back with it. */
public record ProductColumn(
        @Schema(description = "Dots: customers with a contact in it", examples = "312")
        long dots,

        @Schema(
                description = "Customers whose latest contact stands in it: their row shows an older one, or none",
                examples = "14")
        long latest,

        @Schema(
                description = "Conversations of today and appointments to come, which stand elsewhere while it is "
                        + "archived, mostly in General",
                examples = "3")
        long moving) {}
