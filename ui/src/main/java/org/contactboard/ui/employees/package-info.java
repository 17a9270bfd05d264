/** Our own people: who they are, what they answer for, and what becomes of it when one leaves. */
@NullMarked
package org.contactboard.ui.employees;

import org.jspecify.annotations.NullMarked;
