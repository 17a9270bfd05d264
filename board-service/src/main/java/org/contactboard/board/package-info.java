/** The board-service: owns the contact model and publishes the board. */
@NullMarked
package org.contactboard.board;

import org.jspecify.annotations.NullMarked;
