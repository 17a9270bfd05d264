@NullMarked
package org.contactboard.board.openapi;

import org.jspecify.annotations.NullMarked;
