/** The board in a browser: its head, legend, grid and signs. */
@NullMarked
package org.contactboard.ui.board;

import org.jspecify.annotations.NullMarked;
