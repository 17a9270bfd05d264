/** Tests. */
@NullMarked
package org.contactboard.ui.board;

import org.jspecify.annotations.NullMarked;
