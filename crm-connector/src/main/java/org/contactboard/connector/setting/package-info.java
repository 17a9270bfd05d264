/** What is wrong with a setting, said so that it can be put right. */
@NullMarked
package org.contactboard.connector.setting;

import org.jspecify.annotations.NullMarked;
