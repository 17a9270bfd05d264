package org.contactboard.ui.drawer;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.language.Words;

/** The course of the customer's satisfaction, also in words, and a button to write down a score. */
final class SatisfactionPart extends Div {

    private final Words words;
    private final Div course = new Div();

    SatisfactionPart(Words words, Runnable add) {
        this.words = words;
        setId("satisfaction");
        addClassName("part");
        course.addClassName("course");
        Button score = new Button(words.say("score.add"), _ -> add.run());
        score.setId("score-add");
        score.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        add(new H3(words.say("score")), course, score);
    }

    void clear() {
        course.removeAll();
    }

    /** Oldest first. */
    void show(List<Score> scores, LocalDate today) {
        course.removeAll();
        if (scores.isEmpty()) {
            course.add(new Span(words.say("score.none")));
            return;
        }
        Score first = scores.getFirst();
        Score last = scores.getLast();
        if (scores.size() > 1) {
            course.add(picture(
                    words.say(
                            "score.course",
                            scores.size(),
                            words.mark(first.score()),
                            words.date(first.on(), today),
                            words.mark(last.score()),
                            words.date(last.on(), today)),
                    scores));
        }
        course.add(new Span(words.say("score.latest", words.mark(last.score()), words.date(last.on(), today))));
    }

    /** Of numbers and our own words alone: nothing of a record is in it. */
    private static Html picture(String label, List<Score> scores) {
        String points = CourseRule.points(scores);
        String[] last = points.substring(points.lastIndexOf(' ') + 1).split(",", 2);
        return new Html("""
                <div role="img" aria-label="%s"><svg viewBox="-2 -2 %d %d" preserveAspectRatio="none" aria-hidden="true">
                <polyline points="%s" vector-effect="non-scaling-stroke"/><circle cx="%s" cy="%s" r="2"/></svg></div>
                """.formatted(label, CourseRule.WIDTH + 4, CourseRule.HEIGHT + 4, points, last[0], last[1]));
    }
}
