package org.contactboard.local.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds on a page, of what keeps somebody out. */
final class Barriers {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Barriers() {}

    static void none(Page page) {
        awaitStillness(page);
        assertEquals(List.of(), of(new AxeBuilder(page)));
    }

    /** What is still fading in is too pale to be judged; what moves for ever is judged as it is. */
    static void awaitStillness(Page page) {
        page.waitForFunction(
                "() => document.getAnimations().every(it => it.playState !== 'running' || it.effect.getComputedTiming().endTime === Infinity)");
    }

    /** A line each, with the elements. */
    static List<String> of(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    }
}
