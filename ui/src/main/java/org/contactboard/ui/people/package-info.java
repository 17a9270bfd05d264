/** The persons at customers, as people manage them. */
@NullMarked
package org.contactboard.ui.people;

import org.jspecify.annotations.NullMarked;
