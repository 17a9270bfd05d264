@NullMarked
package org.contactboard.board.imported;

import org.jspecify.annotations.NullMarked;
