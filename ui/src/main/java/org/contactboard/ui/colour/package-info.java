/** How a customer stands today: colours derived from days, never stored. */
@NullMarked
package org.contactboard.ui.colour;

import org.jspecify.annotations.NullMarked;
