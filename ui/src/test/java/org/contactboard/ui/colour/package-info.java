/** Tests. */
@NullMarked
package org.contactboard.ui.colour;

import org.jspecify.annotations.NullMarked;
