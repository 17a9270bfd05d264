package org.contactboard.board.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.contactboard.board.problem.Problem;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook, row by row; dates and times become as ISO 8601 writes them. */
final class ExcelRows {

    /** A day or a time, outside of what a format quotes. */
    private static final Pattern MOMENT = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private ExcelRows() {}

    static boolean isExcel(byte[] bytes) {
        if (bytes.length > 8 && ReadableWorkbook.isOLE2Header(bytes)) {
            throw Problem.wrong("content", "is a workbook of before 2007, or has a password: save it as .xlsx");
        }
        return bytes.length > 4 && ReadableWorkbook.isOOXMLZipHeader(bytes);
    }

    static void read(byte[] bytes, SheetReading reading) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> reading.row(row.getRowNum(), values(row)));
        } catch (IOException | UncheckedIOException | ExcelReaderException | ArithmeticException e) {
            throw Problem.wrong("content", "is not an Excel workbook that can be read");
        }
    }

    private static ArrayList<@Nullable String> values(Row row) {
        var values = new ArrayList<@Nullable String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount(); i++) {
            values.add(row.getOptionalCell(i).map(ExcelRows::value).orElse(null));
        }
        return values;
    }

    private static @Nullable String value(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return isMoment(cell) ? moment(cell.asDate()) : plain(cell.asNumber());
    }

    private static boolean isMoment(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("general")
                && MOMENT.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    /** A time alone counts from the beginning of Excel's calendar. */
    private static String moment(LocalDateTime moment) {
        var time = moment.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        if (time.getYear() < 1905 && !time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
