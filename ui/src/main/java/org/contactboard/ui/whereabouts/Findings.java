package org.contactboard.ui.whereabouts;

import java.util.List;
import org.contactboard.ui.overview.Listing;

/**
 * What was found.
 *
 * @param perhaps what came in on that day and belongs to no customer: it may be what is looked for
 * @param sources told when nothing was found, so that somebody can see which of them is silent
 */
record Findings(Listing<Explanation> found, List<Explanation> perhaps, List<SourceSign> sources) {}
