package org.contactboard.ui.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.confirmation.Plan.Named;
import org.contactboard.ui.language.Words;

/** A plan in words. */
final class PlanWords {

    private final Words words;
    private final Clock clock;
    private final UnaryOperator<String> product;

    /** {@code product} tells the name of a product by its id. */
    PlanWords(Words words, Clock clock, UnaryOperator<String> product) {
        this.words = words;
        this.clock = clock;
        this.product = product;
    }

    String when(Plan it) {
        LocalDate today = LocalDate.now(clock);
        return it.startedAt() == null
                ? words.date(it.on(), today)
                : words.moment(it.startedAt(), clock.getZone(), today);
    }

    String whom(Plan it) {
        return it.customers().isEmpty()
                ? words.say("confirm.nobody")
                : it.customers().stream().map(Named::name).collect(Collectors.joining(", "));
    }

    /** Our employee and theirs. */
    String people(Plan it) {
        return Stream.of(it.employee(), it.contactPerson())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" → "));
    }

    String products(Plan it) {
        return it.products().stream().map(product).distinct().collect(Collectors.joining(", "));
    }

    String source(Plan it) {
        return words.sayOr("source." + it.source(), it.source());
    }

    /** One of them by whom and when, several by their number. */
    String all(List<Plan> plans) {
        return plans.size() == 1
                ? whom(plans.getFirst()) + ", " + when(plans.getFirst())
                : words.say("confirm.selected", plans.size());
    }
}
