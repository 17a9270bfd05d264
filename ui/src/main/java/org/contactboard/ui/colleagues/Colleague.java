package org.contactboard.ui.colleagues;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of us as one person. */
record Colleague(
        Known employee,
        List<Known> joined,
        int contacts,
        @Nullable LocalDate lastContactOn) {}
