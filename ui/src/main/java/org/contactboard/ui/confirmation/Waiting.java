package org.contactboard.ui.confirmation;

import org.contactboard.ui.overview.Listing;

/** What waits for somebody's word, and how much of it is from before the period that is shown. */
record Waiting(Listing<Plan> plans, int older) {}
