/** Try before you connect: what a pasted record would become, and by which rule; nothing is stored. */
@NullMarked
package org.contactboard.ui.check;

import org.jspecify.annotations.NullMarked;
