package org.contactboard.board.source;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The sources that send nothing though they usually would, for whoever tells the open boards. */
@Singleton
public class SilentSources {

    /** Since when is the moment of its newest record. */
    public record SilentSource(String source, Instant since) {}

    private final KnownSources sources;
    private final ArrivalClock clock;

    SilentSources(KnownSources sources, ArrivalClock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** The longest silent first; one that is configured no more is not missed. */
    public List<SilentSource> list() {
        return sources.list().stream()
                .filter(it -> it.configured() && it.isSilent(it.newestAt()))
                .map(it -> new SilentSource(it.name(), Objects.requireNonNull(clock.shown(it.silentSince()))))
                .sorted(Comparator.comparing(SilentSource::since).thenComparing(SilentSource::source))
                .toList();
    }
}
