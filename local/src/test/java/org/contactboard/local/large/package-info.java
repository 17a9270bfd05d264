/** What the large board is invented of. */
@NullMarked
package org.contactboard.local.large;

import org.jspecify.annotations.NullMarked;
