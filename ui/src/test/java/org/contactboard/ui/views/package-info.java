/** Tests. */
@NullMarked
package org.contactboard.ui.views;

import org.jspecify.annotations.NullMarked;
