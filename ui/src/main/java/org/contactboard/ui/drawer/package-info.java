/** One customer opened: why this colour, what to do next, whom to call and what happened before. */
@NullMarked
package org.contactboard.ui.drawer;

import org.jspecify.annotations.NullMarked;
