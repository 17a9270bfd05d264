@NullMarked
package org.contactboard.board.source;

import org.jspecify.annotations.NullMarked;
