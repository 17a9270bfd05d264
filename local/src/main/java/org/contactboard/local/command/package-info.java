/** What people can ask of {@code ./board}: one class for each word. */
@NullMarked
package org.contactboard.local.command;

import org.jspecify.annotations.NullMarked;
