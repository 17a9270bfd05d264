/** Tests. */
@NullMarked
package org.contactboard.ui.rejected;

import org.jspecify.annotations.NullMarked;
