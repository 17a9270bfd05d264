/** Who attended a sprint review or an event: everybody in one go. */
@NullMarked
package org.contactboard.board.session;

import org.jspecify.annotations.NullMarked;
