/** What an employee answers for, given to another in one go. */
@NullMarked
package org.contactboard.board.handover;

import org.jspecify.annotations.NullMarked;
