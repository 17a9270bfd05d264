/** The organisations that we serve, to be looked up and changed. */
@NullMarked
package org.contactboard.ui.customers;

import org.jspecify.annotations.NullMarked;
