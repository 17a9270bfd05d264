@NullMarked
package org.contactboard.board.exported;

import org.jspecify.annotations.NullMarked;
