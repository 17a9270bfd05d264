/** What people say of products, as callers see it. */
@NullMarked
package org.contactboard.board.mapping;

import org.jspecify.annotations.NullMarked;
