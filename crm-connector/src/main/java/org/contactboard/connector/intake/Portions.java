package org.contactboard.connector.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contactboard.connector.translation.Item;

/** Sends the outcomes of many records portion by portion, so that no record, however many items it holds, fills the memory. */
final class Portions {

    private static final int MESSAGES = 5_000;
    private static final long BYTES = 64L * 1024 * 1024;

    private final Topics topics;
    private final MessagePublisher publisher;
    private final Consumer<List<Outcome>> sent;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();

    /** @param sent hears what became of items, when Kafka has it */
    Portions(Topics topics, MessagePublisher publisher, Consumer<List<Outcome>> sent) {
        this.topics = topics;
        this.publisher = publisher;
        this.sent = sent;
    }

    /**
     * Adds what became of one record. Each rejected item carries the whole record, as people replay it by itself; where
     * that would multiply a record too often, the last ones say only where it stands.
     */
    void add(List<Outcome> ofOneRecord) throws InterruptedException {
        long bytes = 0;
        for (Outcome outcome : ofOneRecord) {
            bytes += outcome.item() instanceof Item.Rejected ? outcome.record().size() : 0;
            Message message = Message.of(outcome, topics);
            outcomes.add(outcome);
            messages.add(bytes > BYTES && outcome.item() instanceof Item.Rejected ? smaller(message) : message);
            if (messages.size() == MESSAGES) {
                send();
            }
        }
    }

    private static Message smaller(Message message) {
        Supplier<Message> smaller = message.smaller();
        return smaller == null ? message : smaller.get();
    }

    /** Returns when all are acknowledged. */
    void send() throws InterruptedException {
        publisher.publish(messages);
        sent.accept(List.copyOf(outcomes));
        messages.clear();
        outcomes.clear();
    }
}
