package org.contactboard.board.explanation;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Where a record opens in its CRM. */
@Singleton
final class RecordAddresses {

    /** An http(s) address, or null: no source tells the template of its addresses yet. */
    @Nullable
    String of(Remembered item) {
        return null;
    }
}
