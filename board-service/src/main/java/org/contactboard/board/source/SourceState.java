package org.contactboard.board.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a source is; the gravest first. */
@Schema(description = """
        `UNCONFIGURED` records come in under a name that the connector has no settings for · `UNREAD` the connector gives no
        sign of life, so nothing is known of the source · `SILENT` it sends nothing though it usually would · `BEHIND` 500
        records or more wait to be read · `WAITING` for its first record · `NEW` too few records to know what is usual ·
        `QUIET` it sends nothing, as is usual at this hour · `LIVE`""")
enum SourceState {
    UNCONFIGURED,
    UNREAD,
    SILENT,
    BEHIND,
    WAITING,
    NEW,
    QUIET,
    LIVE
}
