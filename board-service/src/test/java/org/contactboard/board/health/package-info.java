/** Whether the service lives and is ready. */
@NullMarked
package org.contactboard.board.health;

import org.jspecify.annotations.NullMarked;
