package org.contactboard.ui.confirmation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.overview.Listing;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.PageBody;

/** A line for each plan that waits for somebody's word, and what is said of several at once. */
final class ConfirmBody extends PageBody {

    /** What its reader does. */
    interface Deeds {
        void say(List<Plan> plans, Became became);

        void more();

        void older();
    }

    private final Words words;
    private final PlanWords says;
    private final transient Deeds deeds;
    private final Map<Plan, PlanLine> lines = new HashMap<>();
    private final ChosenBar bar;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private final Button older;

    ConfirmBody(Words words, PlanWords says, Deeds deeds) {
        super(Page.CONFIRM, words);
        this.words = words;
        this.says = says;
        this.deeds = deeds;
        bar = new ChosenBar(words, all -> shown().forEach(line -> line.choose(all)), this::sayOfChosen);
        more = new Button(words.say("confirm.more"), _ -> deeds.more());
        older = new Button("", _ -> deeds.older());
        older.setId("confirm-older");
        more.setVisible(false);
        older.setVisible(false);
        bar.setVisible(false);
        list.addClassName("plans");
        add(bar, list, more, older);
    }

    void show(Optional<Waiting> answer) {
        answer.ifPresentOrElse(this::show, this::away);
    }

    /** Whether an answer is awaited. */
    void busy(boolean now) {
        bar.busy(now);
        list.setEnabled(!now);
        count();
    }

    /** The next line has the focus after one has gone, so that the keys go on. */
    void focus(Plan gone) {
        List<PlanLine> order = shown();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).plan().equals(gone) && order.size() > 1) {
                order.get(i + 1 < order.size() ? i + 1 : i - 1).focus();
            }
        }
    }

    private void show(Waiting waiting) {
        List<Plan> plans = waiting.plans().items();
        told(plans.isEmpty());
        lines.keySet().retainAll(plans);
        List<PlanLine> order = plans.stream().map(this::line).toList();
        if (!shown().equals(order)) {
            shown().stream().filter(line -> !order.contains(line)).forEach(list::remove);
            for (int i = 0; i < order.size(); i++) {
                if (i >= list.getComponentCount() || !list.getComponentAt(i).equals(order.get(i))) {
                    list.addComponentAtIndex(i, order.get(i));
                }
            }
        }
        more.setVisible(plans.size() < Math.min(waiting.plans().total(), Listing.MOST));
        older.setVisible(waiting.older() > 0);
        older.setText(words.say("confirm.older", waiting.older()));
        count();
    }

    private PlanLine line(Plan plan) {
        return lines.computeIfAbsent(
                plan, it -> new PlanLine(it, words, says, this::count, became -> deeds.say(List.of(it), became)));
    }

    private void sayOfChosen(Became became) {
        deeds.say(chosen(), became);
    }

    private List<Plan> chosen() {
        return shown().stream().filter(PlanLine::isChosen).map(PlanLine::plan).toList();
    }

    private void count() {
        bar.show(chosen().size(), list.getComponentCount());
    }

    private List<PlanLine> shown() {
        return list.getChildren().map(PlanLine.class::cast).toList();
    }
}
