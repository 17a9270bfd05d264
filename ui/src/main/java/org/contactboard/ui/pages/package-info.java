/** The pages beside the board, and the way between them. */
@NullMarked
package org.contactboard.ui.pages;

import org.jspecify.annotations.NullMarked;
