@NullMarked
package org.contactboard.board.product;

import org.jspecify.annotations.NullMarked;
