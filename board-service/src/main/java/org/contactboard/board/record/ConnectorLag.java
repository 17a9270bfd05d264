package org.contactboard.board.record;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** How many CRM records the connector has not read yet, as its last beat told. */
@Singleton
public class ConnectorLag {

    private final AtomicLong records = new AtomicLong();

    void tell(long lag) {
        records.set(lag);
    }

    public long records() {
        return records.get();
    }
}
