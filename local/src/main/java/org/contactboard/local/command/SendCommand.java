package org.contactboard.local.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.rest.BoardClient;
import org.contactboard.local.send.Delivery;
import org.contactboard.local.send.OutcomeWatch;
import org.contactboard.local.send.OutgoingRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./board send}. */
@Command(
        name = "send",
        description =
                "Puts CRM records on crm.SOURCE as they are; prints recordId, outcome and reason of each item; exit 3 when one stays pending.")
public final class SendCommand implements Callable<Integer> {

    private static final int PENDING = 3;

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "what follows crm. in the topic: espocrm.webhook, say")
    private String source = "";

    @Parameters(index = "1..*", paramLabel = "FILE", description = "a record each")
    private List<Path> files = List.of();

    @Option(names = "--lines", description = "a record per line instead")
    private boolean lines;

    @Option(names = "--key", paramLabel = "K", description = "the records' key")
    private @Nullable String key;

    @Option(names = "--header", paramLabel = "NAME=VALUE", description = "a header of the records (repeatable)")
    private Map<String, String> headers = new LinkedHashMap<>();

    @Option(names = "--tombstone", description = "a null value; what is in FILE does not matter")
    private boolean tombstone;

    @Override
    public Integer call() throws Exception {
        if (!source.matches("[A-Za-z0-9._-]{1,200}") || source.startsWith("crm.")) {
            throw new Refusal(
                    "SOURCE is what follows crm. in the topic's name, such as espocrm.webhook; not " + source);
        }
        if (files.isEmpty() && !tombstone) {
            throw new Refusal("Give one or more FILEs to send, or --tombstone");
        }
        var records = new OutgoingRecords(source, files, lines, tombstone, key, headers).read();
        var ports = place.ports();
        var board = new BoardClient(ports.board());
        board.get("/intake/counts");
        var sent = Delivery.deliver("127.0.0.1:" + ports.kafka(), records);
        return new OutcomeWatch(board, System.out::println, System.err::println).tell(sent) ? 0 : PENDING;
    }
}
