package org.contactboard.board.source;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The age of each source's newest record, whether it is silent, and how many records wait to be read. */
@Singleton
final class SourceGauges {

    private final MultiGauge ages;
    private final MultiGauge silences;
    private final MultiGauge lags;
    private final ArrivalClock clock;

    SourceGauges(MeterRegistry meters, ArrivalClock clock) {
        this.clock = clock;
        ages = MultiGauge.builder("contactboard.source.newest.age")
                .description("How long ago the newest record of a source came in")
                .baseUnit("seconds")
                .register(meters);
        silences = MultiGauge.builder("contactboard.source.silent")
                .description("1 while a source sends nothing though it usually would")
                .register(meters);
        lags = MultiGauge.builder("contactboard.source.lag")
                .description("Records of a source that the connector has still to read")
                .register(meters);
    }

    void show(List<KnownSource> sources) {
        var ages = new ArrayList<Row<?>>();
        var silences = new ArrayList<Row<?>>();
        var lags = new ArrayList<Row<?>>();
        for (var source : sources) {
            var tags = Tags.of("source", source.name());
            var newestAt = source.newestAt();
            if (newestAt != null) {
                ages.add(Row.of(tags, () -> age(newestAt)));
            }
            silences.add(Row.of(tags, source.isSilent(newestAt) ? 1 : 0));
            lags.add(Row.of(tags, source.lag()));
        }
        this.ages.register(ages, true);
        this.silences.register(silences, true);
        this.lags.register(lags, true);
    }

    private double age(Instant newestAt) {
        return Math.max(0, Duration.between(newestAt, clock.now()).toMillis() / 1000.0);
    }
}
