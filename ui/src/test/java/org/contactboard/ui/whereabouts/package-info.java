/** What became of a record, in words. */
@NullMarked
package org.contactboard.ui.whereabouts;

import org.jspecify.annotations.NullMarked;
