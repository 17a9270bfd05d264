/** What people say became of plans, as callers see it. */
@NullMarked
package org.contactboard.board.confirmation;

import org.jspecify.annotations.NullMarked;
