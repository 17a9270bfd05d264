/** What people say of products, as callers see it. */
@NullMarked
package org.contactboard.board.attribution;

import org.jspecify.annotations.NullMarked;
