/** How satisfied customers say they are, over time. */
@NullMarked
package org.contactboard.board.satisfaction;

import org.jspecify.annotations.NullMarked;
