/** What people say of products: which one a conversation in General is about, once or always. */
@NullMarked
package org.contactboard.board.attribution;

import org.jspecify.annotations.NullMarked;
