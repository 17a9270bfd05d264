@NullMarked
package org.contactboard.board.preview;

import org.jspecify.annotations.NullMarked;
