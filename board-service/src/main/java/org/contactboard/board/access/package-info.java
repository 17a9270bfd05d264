/** Who may speak to this service: without login only this machine. */
@NullMarked
package org.contactboard.board.access;

import org.jspecify.annotations.NullMarked;
