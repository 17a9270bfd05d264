@NullMarked
package org.contactboard.board.overview;

import org.jspecify.annotations.NullMarked;
