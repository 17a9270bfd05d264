package org.contactboard.ui.snapshot;

import static org.awaitility.Awaitility.await;
import static org.contactboard.ui.invented.InventedRows.map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.invented.InventedBoard;
import org.contactboard.ui.invented.InventedService;
import org.contactboard.ui.overview.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InventedService.class)
class BoardFeedTest {

    @Inject
    LiveBoard live;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init") // the test resource hands it over
    InventedBoard board;

    @BeforeEach
    void isFreshWithEveryPageOfTheSnapshot() {
        await().until(() -> live.freshness().fresh() && live.snapshot().rows().size() == 1_234);
    }

    @Test
    void showsACallThatIsPublished() {
        board.call(3);

        await().until(() -> contactOn("c3").equals(Optional.of(LocalDate.now(clock))));
    }

    @Test
    void readsOnAfterAnUnreadableChange() {
        board.publish("c4", "no row at all");
        board.call(5);

        await().until(() -> contactOn("c5").equals(Optional.of(LocalDate.now(clock))));
    }

    @Test
    void saysThatItIsStaleAndReadsEverythingAnewOnceTheBeatIsBack() {
        board.hush(true);
        board.renameQuietly(6, "Renamed in silence");
        await().until(() -> !live.freshness().fresh());

        board.hush(false);

        await().until(() -> live.freshness().fresh() && name("c6").equals("Renamed in silence"));
    }

    @Test
    void takesARemovedRowAwayTillItComesBackNewer() {
        long version = Long.MAX_VALUE - 1;
        board.publish("c7", map("customer", "c7", "version", version, "removed", true));
        await().until(() -> live.snapshot().standing("c7") == null);

        board.publish("c7", map("customer", map("id", "c7", "name", "Back"), "version", version + 1));

        await().until(() -> live.snapshot().standing("c7") != null);
    }

    private Optional<LocalDate> contactOn(String customer) {
        return Optional.ofNullable(live.snapshot().standing(customer))
                .map(standing -> standing.cell("payroll"))
                .map(Cell::contactOn);
    }

    private String name(String customer) {
        Standing standing = Objects.requireNonNull(live.snapshot().standing(customer));
        return standing.row().customer().name();
    }
}
