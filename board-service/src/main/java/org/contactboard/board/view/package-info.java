/** Boards that people come back to, their own and shared ones, and with which of them somebody begins. */
@NullMarked
package org.contactboard.board.view;

import org.jspecify.annotations.NullMarked;
