package org.contactboard.board.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being written, row after row. */
public sealed interface SheetWriting extends AutoCloseable permits CsvWriting, ExcelWriting {

    /** Texts, numbers, days and nulls. */
    void row(List<? extends @Nullable Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
