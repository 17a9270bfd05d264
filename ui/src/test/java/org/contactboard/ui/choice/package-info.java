/** Tests. */
@NullMarked
package org.contactboard.ui.choice;

import org.jspecify.annotations.NullMarked;
