/** What was agreed with a customer, shown before anything that leads to a contact. */
@NullMarked
package org.contactboard.ui.agreement;

import org.jspecify.annotations.NullMarked;
