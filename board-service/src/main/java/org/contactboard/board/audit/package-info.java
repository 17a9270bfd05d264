/** The audit trail: what people did, who did it, and the way back. */
@NullMarked
package org.contactboard.board.audit;

import org.jspecify.annotations.NullMarked;
