/** Tests. */
@NullMarked
package org.contactboard.ui.query;

import org.jspecify.annotations.NullMarked;
