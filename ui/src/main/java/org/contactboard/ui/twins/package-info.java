/** The same customer twice: side by side, to be joined, parted or told apart. */
@NullMarked
package org.contactboard.ui.twins;

import org.jspecify.annotations.NullMarked;
