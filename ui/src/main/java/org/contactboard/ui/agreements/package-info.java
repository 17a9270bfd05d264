/** What was agreed, as people manage it: ours for the board and its segments, and that of customers. */
@NullMarked
package org.contactboard.ui.agreements;

import org.jspecify.annotations.NullMarked;
