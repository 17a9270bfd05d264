package org.contactboard.board.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV that spreadsheets open as it is meant: marked as UTF-8, and no value of it is taken for a formula. */
final class CsvWriting implements SheetWriting {

    private final CSVPrinter printer;

    CsvWriting(OutputStream out) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
            writer.write('\uFEFF');
            printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (var value : values) {
            printer.print(value instanceof String text ? FormulaRule.harmless(text) : value);
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
