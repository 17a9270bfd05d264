package org.contactboard.board.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet, whose first row stays in view. Texts are texts: none is a formula. */
final class ExcelWriting implements SheetWriting {

    private static final int FLUSHED = 1000;
    private static final int WIDTH = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    ExcelWriting(OutputStream out, String title) {
        workbook = new Workbook(out, "ContactBoard", "1.0");
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (var i = 0; i < values.size(); i++) {
            if (row == 0) {
                sheet.width(i, WIDTH);
            }
            cell(i, values.get(i));
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(row, column, printable(value.toString()));
        }
        if (row == 0) {
            sheet.style(row, column).bold().set();
        }
    }

    /** XML holds no control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
