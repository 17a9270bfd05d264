/** Tests. */
@NullMarked
package org.contactboard.ui.language;

import org.jspecify.annotations.NullMarked;
