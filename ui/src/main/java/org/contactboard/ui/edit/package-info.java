/** What people write by hand: contacts, products, employees, customers from a file. */
@NullMarked
package org.contactboard.ui.edit;

import org.jspecify.annotations.NullMarked;
