/** A browser without a picture: opens the board and listens as Vaadin's client does, over HTTP and a web socket. */
@NullMarked
package org.contactboard.local.browser;

import org.jspecify.annotations.NullMarked;
