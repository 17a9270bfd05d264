package org.contactboard.local.bench;

import java.util.List;
import java.util.Map;

/** Open boards that note what changes in them. */
interface SeenCells {

    /** What each of them noted: "customer/product" to the moment in ms since 1970. */
    List<Map<String, Long>> seen();
}
