@NullMarked
package org.contactboard.ui.shell;

import org.jspecify.annotations.NullMarked;
