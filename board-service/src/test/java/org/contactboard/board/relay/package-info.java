@NullMarked
package org.contactboard.board.relay;

import org.jspecify.annotations.NullMarked;
