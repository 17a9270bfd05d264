@NullMarked
package org.contactboard.board.intake;

import org.jspecify.annotations.NullMarked;
