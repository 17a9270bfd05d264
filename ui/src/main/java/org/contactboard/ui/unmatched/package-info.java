/** Contacts that wait for their customer: what would resolve them, and the customer that a person gives them. */
@NullMarked
package org.contactboard.ui.unmatched;

import org.jspecify.annotations.NullMarked;
