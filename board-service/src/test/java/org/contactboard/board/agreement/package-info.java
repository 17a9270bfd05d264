@NullMarked
package org.contactboard.board.agreement;

import org.jspecify.annotations.NullMarked;
