@NullMarked
package org.contactboard.board.access;

import org.jspecify.annotations.NullMarked;
