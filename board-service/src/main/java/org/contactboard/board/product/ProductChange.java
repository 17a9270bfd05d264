package org.contactboard.board.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of a product says of itself in the audit trail.
 *
 * @param before null where it was added
 * @param managerSince as it was before
 * @param archivedOn as it was before
 */
record ProductChange(
        String id,
        @Nullable ProductEdit before,
        ProductEdit after,
        @Nullable LocalDate managerSince,
        @Nullable LocalDate archivedOn) {}
