/** The arithmetic of the figures. */
@NullMarked
package org.contactboard.local.bench;

import org.jspecify.annotations.NullMarked;
