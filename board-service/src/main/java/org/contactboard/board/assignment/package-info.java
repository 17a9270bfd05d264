/** What people say of products: which one a conversation in General is about, once or always. */
@NullMarked
package org.contactboard.board.assignment;

import org.jspecify.annotations.NullMarked;
