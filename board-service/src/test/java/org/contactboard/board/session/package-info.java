@NullMarked
package org.contactboard.board.session;

import org.jspecify.annotations.NullMarked;
