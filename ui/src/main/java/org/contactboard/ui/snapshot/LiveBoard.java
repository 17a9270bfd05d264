package org.contactboard.ui.snapshot;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.contactboard.ui.overview.Beat;
import org.contactboard.ui.overview.Work;
import org.contactboard.ui.snapshot.BoardChange.Beaten;
import org.contactboard.ui.snapshot.BoardChange.HeadWritten;
import org.contactboard.ui.snapshot.Notice.Pulse;
import org.contactboard.ui.snapshot.Notice.Redrawn;
import org.contactboard.ui.snapshot.Notice.RowsChanged;
import org.contactboard.ui.snapshot.Notice.SilenceChanged;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The one board of this process: the latest snapshot, how fresh it is, and those who watch it. */
@ApplicationScoped
public class LiveBoard {

    private static final Duration BETWEEN_PULSES = Duration.ofSeconds(5);

    private final BoardClient client;
    private final Clock clock;
    private final Duration patience;
    private final List<Consumer<Notice>> watchers = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot;
    private volatile boolean loaded;
    private volatile @Nullable Instant heardAt;
    private volatile @Nullable Beat beat;
    private Instant pulsedAt = Instant.MIN;
    private boolean pulsedFresh;

    /** A beat comes every 3 s; at 8 s two are missing, which leaves 2 s to tell every browser. */
    LiveBoard(
            @RestClient BoardClient client,
            Clock clock,
            @ConfigProperty(name = "contactboard.patience", defaultValue = "PT8S") Duration patience) {
        this.client = client;
        this.clock = clock;
        this.patience = patience;
        this.snapshot = Snapshot.empty(LocalDate.now(clock));
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** How much waits for people now; asks the board-service. */
    public Work work() {
        return client.work();
    }

    /** Whether there is anything to show at all, be it stale. */
    public boolean loaded() {
        return loaded;
    }

    public Freshness freshness() {
        return Freshness.of(loaded, heardAt, beat, patience, clock.instant());
    }

    /** Whether nothing was heard for too long, neither since {@code begun} nor before. */
    boolean silentSince(Instant begun) {
        Instant heard = heardAt == null || heardAt.isBefore(begun) ? begun : heardAt;
        return heard.plus(patience).isBefore(clock.instant());
    }

    /** Tells {@code watcher} of everything from now on, on the feed's thread: it must be quick. */
    public Runnable watch(Consumer<Notice> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    synchronized void load(Snapshot whole) {
        snapshot = whole;
        loaded = true;
        heardAt = heardAt == null ? clock.instant() : heardAt;
        tell(new Redrawn());
        pulse();
    }

    synchronized void apply(List<BoardChange> changes) {
        Set<String> changed = new HashSet<>();
        Snapshot before = snapshot;
        snapshot = before.with(changes, changed);
        if (!changed.isEmpty()) {
            tell(new RowsChanged(changed, !snapshot.sameNames(before, changed)));
        }
        for (BoardChange change : changes) {
            switch (change) {
                case HeadWritten written -> head(snapshot.withHead(written.head()));
                case Beaten beaten -> hear(beaten.beat());
                case BoardChange.RowWritten _, BoardChange.RowRemoved _ -> {}
            }
        }
    }

    /** Turns the day at the zone's midnight and keeps every browser's sign of life going. */
    @Scheduled(every = "1s")
    synchronized void tick() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(snapshot.today())) {
            redraw(snapshot.on(today));
        }
        if (freshness().fresh() != pulsedFresh || !clock.instant().isBefore(pulsedAt.plus(BETWEEN_PULSES))) {
            pulse();
        }
    }

    /** Most heads tell of a product's latest contact only, which no board shows as long as the product is fed. */
    private void head(Snapshot next) {
        if (next.head().looksLike(snapshot.head(), next.today())) {
            snapshot = next;
        } else if (next.head().sharesColumns(snapshot.head())) {
            snapshot = next;
            tell(new SilenceChanged());
        } else {
            redraw(next);
        }
    }

    private void hear(Beat next) {
        beat = next;
        heardAt = clock.instant();
    }

    private void redraw(Snapshot next) {
        if (next != snapshot) {
            snapshot = next;
            tell(new Redrawn());
        }
    }

    private void pulse() {
        Freshness freshness = freshness();
        pulsedAt = clock.instant();
        pulsedFresh = freshness.fresh();
        tell(new Pulse(freshness));
    }

    private void tell(Notice notice) {
        watchers.forEach(watcher -> watcher.accept(notice));
    }
}
