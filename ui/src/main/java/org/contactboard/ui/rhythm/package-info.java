/** How a rhythm is written, said, and tried before it is saved. */
@NullMarked
package org.contactboard.ui.rhythm;

import org.jspecify.annotations.NullMarked;
