@NullMarked
package org.contactboard.board.group;

import org.jspecify.annotations.NullMarked;
