/** The page around the views: styles, push, session messages. */
@NullMarked
package org.contactboard.ui.shell;

import org.jspecify.annotations.NullMarked;
