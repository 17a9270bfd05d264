/** The running board, as its REST API answers. */
@NullMarked
package org.contactboard.local.rest;

import org.jspecify.annotations.NullMarked;
