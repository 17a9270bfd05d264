/** What became of every CRM record, and why. */
@NullMarked
package org.contactboard.board.intake;

import org.jspecify.annotations.NullMarked;
