@NullMarked
package org.contactboard.board.handover;

import org.jspecify.annotations.NullMarked;
