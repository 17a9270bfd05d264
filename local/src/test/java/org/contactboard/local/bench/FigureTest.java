package org.contactboard.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTest {

    @Test
    void isTheMedianOfItsRunsWithTheLeastAndTheMost() {
        var figure = Figure.of("live", "p50", "ms", List.of(90.0, 70.0, 400.0, 80.0, 75.0), "<= 80");
        assertThat(figure.line("here"))
                .isEqualTo("{\"bench\":\"live\",\"figure\":\"p50\",\"unit\":\"ms\",\"median\":80,\"min\":70,"
                        + "\"max\":400,\"runs\":5,\"goal\":\"<= 80\",\"environment\":\"here\"}");
    }

    @Test
    void takesTheMeanOfTheMiddleTwoOfAnEvenNumber() {
        assertThat(Figure.of("b", "f", "u", List.of(4.0, 1.0, 3.0, 2.0)).median())
                .isEqualTo(2.5);
    }

    @Test
    void takesTheNearestRankForOtherPercentiles() {
        assertThat(Percentile.of(List.of(1.0, 2.0, 3.0), 99)).isEqualTo(3.0);
        assertThat(Percentile.of(List.of(1.0), 99)).isEqualTo(1.0);
    }

    @Test
    void saysHowItMovedSinceAnEarlierBench(@TempDir Path directory) throws IOException {
        var earlier = directory.resolve("earlier.jsonl");
        Files.writeString(
                earlier, Figure.of("ingest", "ratio", "1", List.of(0.4)).line("there"));
        var now = Figure.of("ingest", "ratio", "1", List.of(0.5));
        assertThat(Comparison.read(earlier).tell(now)).hasValue("ingest ratio: 0.4000 → 0.5000 1 (+25.0 %)");
        assertThat(Comparison.NONE.tell(now)).isEmpty();
    }
}
