/** Tests. */
@NullMarked
package org.contactboard.ui.edit;

import org.jspecify.annotations.NullMarked;
