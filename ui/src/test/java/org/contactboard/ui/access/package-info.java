/** Tests. */
@NullMarked
package org.contactboard.ui.access;

import org.jspecify.annotations.NullMarked;
