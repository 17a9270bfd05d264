/** The pages beside the board: the way between them, their head, and how they keep themselves up to date. */
@NullMarked
package org.contactboard.ui.pages;

import org.jspecify.annotations.NullMarked;
