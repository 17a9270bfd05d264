/** What a person sends by hand. */
@NullMarked
package org.contactboard.local.send;

import org.jspecify.annotations.NullMarked;
