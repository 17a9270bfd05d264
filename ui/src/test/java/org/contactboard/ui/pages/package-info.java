/** Tests. */
@NullMarked
package org.contactboard.ui.pages;

import org.jspecify.annotations.NullMarked;
