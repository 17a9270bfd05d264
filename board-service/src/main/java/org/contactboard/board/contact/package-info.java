/** Conversations that took place, and those that people record by hand. */
@NullMarked
package org.contactboard.board.contact;

import org.jspecify.annotations.NullMarked;
