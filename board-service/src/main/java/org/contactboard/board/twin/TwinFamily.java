package org.contactboard.board.twin;

import java.util.List;

/** A customer, and those that people joined with it. */
record TwinFamily(TwinSide customer, List<TwinSide> joined) {}
