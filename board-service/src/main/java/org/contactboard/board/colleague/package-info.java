/** The same employee in several sources: who is whom and why, and what people say of it: join, or part. */
@NullMarked
package org.contactboard.board.colleague;

import org.jspecify.annotations.NullMarked;
