/** Vaadin's protocol, as a browser speaks it. */
@NullMarked
package org.contactboard.local.browser;

import org.jspecify.annotations.NullMarked;
