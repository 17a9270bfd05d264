package org.contactboard.ui.sources;

import java.util.List;

/** A source with what is proposed for its conversations without a product. */
record Told(SourceStatus status, List<Proposal> proposals) {}
