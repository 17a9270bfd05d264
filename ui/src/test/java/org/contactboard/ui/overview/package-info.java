/** Tests. */
@NullMarked
package org.contactboard.ui.overview;

import org.jspecify.annotations.NullMarked;
