/** Tests. */
@NullMarked
package org.contactboard.ui.drawer;

import org.jspecify.annotations.NullMarked;
