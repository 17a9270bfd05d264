/** Tests. */
@NullMarked
package org.contactboard.ui.agreement;

import org.jspecify.annotations.NullMarked;
