/** What the commands make of what people give them. */
@NullMarked
package org.contactboard.local.command;

import org.jspecify.annotations.NullMarked;
