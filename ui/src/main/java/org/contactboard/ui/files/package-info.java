/** Files brought in and taken along: tried first, imported with its progress, taken back; what the board shows, as a file. */
@NullMarked
package org.contactboard.ui.files;

import org.jspecify.annotations.NullMarked;
