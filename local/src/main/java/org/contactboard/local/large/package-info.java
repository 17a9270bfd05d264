/** A board of 10,000 customers, 20 products and 1,000,000 contacts, invented from a seed. */
@NullMarked
package org.contactboard.local.large;

import org.jspecify.annotations.NullMarked;
