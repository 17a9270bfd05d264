/** The live board in the browser. */
@NullMarked
package org.contactboard.ui;

import org.jspecify.annotations.NullMarked;
