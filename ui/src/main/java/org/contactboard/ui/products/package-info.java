/** The columns of the board, and who answers for them. */
@NullMarked
package org.contactboard.ui.products;

import org.jspecify.annotations.NullMarked;
