package org.contactboard.ui.twins;

import java.util.List;

/** A customer, and those that people joined with it. */
record FamilyTold(Side customer, List<Side> joined) {}
