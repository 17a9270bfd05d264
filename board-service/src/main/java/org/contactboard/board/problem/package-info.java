/** What went wrong, told as application/problem+json (RFC 9457). */
@NullMarked
package org.contactboard.board.problem;

import org.jspecify.annotations.NullMarked;
