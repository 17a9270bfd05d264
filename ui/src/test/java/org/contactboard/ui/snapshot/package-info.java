/** Tests. */
@NullMarked
package org.contactboard.ui.snapshot;

import org.jspecify.annotations.NullMarked;
