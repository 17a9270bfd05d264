/** The page that says how each CRM sends, what became of it, and whether it still does. */
@NullMarked
package org.contactboard.ui.sources;

import org.jspecify.annotations.NullMarked;
