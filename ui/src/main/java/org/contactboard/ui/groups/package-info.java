/** Customers that share one contact person. */
@NullMarked
package org.contactboard.ui.groups;

import org.jspecify.annotations.NullMarked;
