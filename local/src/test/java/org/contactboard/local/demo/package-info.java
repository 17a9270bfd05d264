/** The demo's story and its simulated CRM. */
@NullMarked
package org.contactboard.local.demo;

import org.jspecify.annotations.NullMarked;
