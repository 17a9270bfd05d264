@NullMarked
package org.contactboard.board.view;

import org.jspecify.annotations.NullMarked;
