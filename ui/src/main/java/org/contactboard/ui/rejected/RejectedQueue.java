package org.contactboard.ui.rejected;

import java.util.List;

/** What the page shows: what waits, what was done last, and what people said that values mean. */
record RejectedQueue(List<RejectedGroup> groups, List<RejectedItem> closed, List<Mapped> mappings) {}
