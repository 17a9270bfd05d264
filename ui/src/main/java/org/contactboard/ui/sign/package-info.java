/** Whether what a page shows may be trusted, said on every page. */
@NullMarked
package org.contactboard.ui.sign;

import org.jspecify.annotations.NullMarked;
