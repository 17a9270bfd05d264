package org.contactboard.board.agreement;

import org.contactboard.board.rhythm.Scope;
import org.jspecify.annotations.Nullable;

/** What an edit of our own agreements says of itself in the audit trail. */
record AgreementChange(
        Scope scope,
        String id,
        @Nullable String before,
        @Nullable String after) {}
