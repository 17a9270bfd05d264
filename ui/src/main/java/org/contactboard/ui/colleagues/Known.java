package org.contactboard.ui.colleagues;

import java.util.List;
import org.contactboard.ui.overview.Customer.ExternalId;
import org.jspecify.annotations.Nullable;

/** An employee as one source, or people here, know him or her; {@code by} is null for the one who stands for all. */
record Known(
        String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String extension,
        List<ExternalId> externalIds,
        @Nullable By by,
        boolean parted) {}
