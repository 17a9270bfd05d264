package org.contactboard.connector.translation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/** The forgeries that are tried: from a sample as it is to one with six edits. */
final class Forgeries extends DomainContextBase {

    private static final int MOST = 6;

    @Provide
    Arbitrary<Forgery> forgeries() {
        Arbitrary<Edit> edits = Combinators.combine(Arbitraries.of(Edit.Way.class), numbers(), numbers())
                .as(Edit::new);
        return Combinators.combine(numbers(), edits.list().ofMaxSize(MOST)).as(Forgery::new);
    }

    /** As good as any for the place of a field: they are taken modulo what there is. */
    static Arbitrary<Integer> numbers() {
        return Arbitraries.integers()
                .between(0, 1 << 20)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
