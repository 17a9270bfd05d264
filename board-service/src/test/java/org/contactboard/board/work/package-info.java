@NullMarked
package org.contactboard.board.work;

import org.jspecify.annotations.NullMarked;
