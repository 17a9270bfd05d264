/** Who attended a sprint review or an event: searched, ticked, recorded in one go. */
@NullMarked
package org.contactboard.ui.attendance;

import org.jspecify.annotations.NullMarked;
