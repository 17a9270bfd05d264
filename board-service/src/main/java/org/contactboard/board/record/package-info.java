/**
 * The memory of every CRM item: what came in, merged by field and revision, and the contacts that follow from it. A record
 * and what it waits for may come in transactions that do not see each other: what was learnt is looked for once more when
 * all that ran beside it have ended.
 */
@NullMarked
package org.contactboard.board.record;

import org.jspecify.annotations.NullMarked;
