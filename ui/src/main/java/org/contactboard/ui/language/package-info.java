/** The words on the screen, in Dutch and English, with dates and numbers to match. */
@NullMarked
package org.contactboard.ui.language;

import org.jspecify.annotations.NullMarked;
