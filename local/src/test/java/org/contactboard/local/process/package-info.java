/** Children on their leash. */
@NullMarked
package org.contactboard.local.process;

import org.jspecify.annotations.NullMarked;
