package org.contactboard.local.command;

import java.util.concurrent.Callable;
import org.contactboard.local.rest.BoardClient;
import org.contactboard.local.send.Delivery;
import org.contactboard.local.send.OutcomeWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./board send}. */
@Command(
        name = "send",
        description =
                "Puts CRM records on crm.SOURCE as they are; prints recordId, outcome and reason of each item; exit 3 when one stays pending.")
public final class SendCommand implements Callable<Integer> {

    private static final int PENDING = 3;

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Mixin
    private final RecordOptions records = new RecordOptions();

    @Override
    public Integer call() throws Exception {
        var outgoing = records.read();
        var ports = place.ports();
        var board = new BoardClient(ports.board());
        board.get("/intake/counts");
        var sent = Delivery.deliver("127.0.0.1:" + ports.kafka(), outgoing, new BoardClient(ports.connector()));
        return new OutcomeWatch(board, System.out::println, System.err::println).tell(sent) ? 0 : PENDING;
    }
}
