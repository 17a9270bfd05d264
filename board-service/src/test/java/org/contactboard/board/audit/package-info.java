@NullMarked
package org.contactboard.board.audit;

import org.jspecify.annotations.NullMarked;
