/** What was planned and is past, and of which its source never told what became of it: people say so here. */
@NullMarked
package org.contactboard.ui.confirmation;

import org.jspecify.annotations.NullMarked;
