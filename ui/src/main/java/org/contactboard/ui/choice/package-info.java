/** Customers to choose from, on the board or not. */
@NullMarked
package org.contactboard.ui.choice;

import org.jspecify.annotations.NullMarked;
