/** The types of customer, with how often we want to speak with them. */
@NullMarked
package org.contactboard.ui.segments;

import org.jspecify.annotations.NullMarked;
