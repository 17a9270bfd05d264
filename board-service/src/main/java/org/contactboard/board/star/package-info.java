/** Stars: what is precarious, and who of us and of the customer know of it. */
@NullMarked
package org.contactboard.board.star;

import org.jspecify.annotations.NullMarked;
