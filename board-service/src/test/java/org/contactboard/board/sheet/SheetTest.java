package org.contactboard.board.sheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'customer,on,score\\nC-1,2026-11-20,8'                | C-1     | 2026-11-20 | 8
            'customer;on;score\\nC-1;20-11-2026;7,5'              | C-1     | 20-11-2026 | 7,5
            'customer\\ton\\tscore\\nC-1\\t2026-11-20\\t8'            | C-1     | 2026-11-20 | 8
            'klant;datum;cijfer\\nC-1;2026-11-20;8'               | C-1     | 2026-11-20 | 8
            ' Score ,CUSTOMER,On\\n8, C-1 ,2026-11-20'            | C-1     | 2026-11-20 | 8
            'customer,on,score\\r\\n"A ""B"", C",2026-11-20,8\\r\\n' | A "B", C | 2026-11-20 | 8
            'customer,on,score\\n''+1 x,2026-11-20,8'             | +1 x    | 2026-11-20 | 8
            '\\n\\ncustomer,on,score\\n\\n,,\\nC-1,2026-11-20'        | C-1     | 2026-11-20 |
            """)
    void readsCsvHoweverItIsParted(String text, String customer, String on, String score) {
        var sheet = Sheet.read(SheetKind.SATISFACTION, written(text).getBytes(UTF_8));

        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.lines().getFirst().values()).containsExactly(customer, on, score);
    }

    @Test
    void readsEveryEncodingThatSpreadsheetsWrite() {
        var text = "customer,agreements\nC-1,Café Zoë\n";

        for (var bytes : List.of(
                text.getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_8),
                text.getBytes(UTF_16),
                text.getBytes(Charset.forName("windows-1252")))) {
            var sheet = Sheet.read(SheetKind.AGREEMENTS, bytes);
            assertThat(sheet.value(sheet.lines().getFirst(), "agreements")).isEqualTo("Café Zoë");
        }
    }

    @Test
    void countsLinesWhereTheyBegin() {
        var sheet = Sheet.read(
                SheetKind.AGREEMENTS, "customer,agreements\nC-1,\"one\ntwo\"\n\nC-2,three\n".getBytes(UTF_8));

        assertThat(sheet.lines()).extracting(SheetLine::number).containsExactly(2L, 5L);
    }

    @Test
    void namesTheHeadingsThatMeanNothing() {
        var sheet = Sheet.read(SheetKind.AGREEMENTS, "klant;kleur;Afspraken\nC-1;rood;geen\n".getBytes(UTF_8));

        assertThat(sheet.ignored()).containsExactly("kleur");
        assertThat(sheet.heading("agreements")).isEqualTo("Afspraken");
    }

    @Test
    void readsExcelWithItsOwnDaysTimesAndNumbers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Blad1");
            var headings = List.of("Klant", "Datum", "Tijd", "Product");
            for (var i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.value(1, 0, 1001);
            sheet.value(1, 1, LocalDate.of(2026, 11, 20));
            sheet.style(1, 1).format("dd-mm-yyyy").set();
            sheet.value(1, 2, 10.5 / 24);
            sheet.style(1, 2).format("hh:mm").set();
            sheet.value(1, 3, "Payroll");
        }

        var sheet = Sheet.read(SheetKind.CONTACTS, bytes.toByteArray());

        var line = sheet.lines().getFirst();
        assertThat(line.number()).isEqualTo(2);
        assertThat(sheet.value(line, "customer")).isEqualTo("1001");
        assertThat(sheet.value(line, "on")).isEqualTo("2026-11-20");
        assertThat(sheet.value(line, "time")).isEqualTo("10:30");
        assertThat(sheet.value(line, "product")).isEqualTo("Payroll");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | is empty
            'customer,on'                       | `score`
            'customer,on,score\\n"open'          | is not CSV
            """)
    void saysWhatIsWrongWithTheWholeFile(String text, String reason) {
        assertThatThrownBy(
                        () -> Sheet.read(SheetKind.SATISFACTION, written(text).getBytes(UTF_8)))
                .isInstanceOf(WebApplicationException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesWhatOnlyLooksLikeAWorkbook() {
        assertThatThrownBy(() -> Sheet.read(SheetKind.SATISFACTION, "PK\u0003\u0004 no workbook".getBytes(UTF_8)))
                .isInstanceOf(WebApplicationException.class)
                .hasMessageContaining("Excel");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+cmd, '''+cmd'",
        "-x, '''-x'",
        "@SUM(A1), '''@SUM(A1)'",
        "+31302004210, +31302004210",
        "-7, -7",
        "A=1, A=1"
    })
    void keepsATextFromBeingAFormula(String text, String written) {
        assertThat(FormulaRule.harmless(text)).isEqualTo(written);
        assertThat(FormulaRule.asMeant(written)).isEqualTo(text);
    }

    private static String written(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }
}
