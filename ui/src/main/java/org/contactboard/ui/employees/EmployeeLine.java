package org.contactboard.ui.employees;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.contactboard.ui.agreement.PhoneLink;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;

/** One of us in the list: how to be reached, what he or she answers for, and who knows him or her. */
final class EmployeeLine extends ListItem {

    private final Words words;

    EmployeeLine(EmployeeTold employee, Words words, EmployeesBody.Deeds deeds) {
        this.words = words;
        addClassNames("colleague", "managed");
        getElement().setAttribute("data-employee", employee.id());
        Div heading = new Div(new H2(employee.label()));
        heading.addClassName("heading");
        if (employee.archived()) {
            heading.add(part("badge", words.say("employees.left")));
        }
        Div text = new Div(heading, reached(employee), answering(employee), known(employee));
        text.addClassName("text");
        add(text);
        if (employee.answersForSomething()) {
            add(button("employees.hand-over", "hand-over", employee, () -> deeds.handOver(employee)));
        }
        add(button("segments.edit", "change", employee, () -> deeds.edit(employee)));
    }

    private Button button(String saying, String role, EmployeeTold employee, Runnable deed) {
        Button button = new Button(words.say(saying), _ -> deed.run());
        button.setAriaLabel(words.say(saying + ".aria", employee.label()));
        button.addClassName(role);
        if (role.equals("hand-over") && !employee.archived()) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        return button;
    }

    private Span reached(EmployeeTold employee) {
        Span line = part("about", "");
        if (employee.phone() != null) {
            line.add(PhoneLink.of(employee.phone(), false, words));
        }
        say(line, employee.extension() == null ? "" : words.say("colleagues.extension", employee.extension()));
        say(line, EmployeeTold.orEmpty(employee.email()));
        say(line, employee.login() == null ? "" : words.say("employees.known-as", employee.login()));
        if (line.getChildren().findAny().isEmpty()) {
            line.setText(words.say("employees.unreachable"));
        }
        return line;
    }

    private Span answering(EmployeeTold employee) {
        Span line = part(employee.archived() ? "left-behind" : "about", "");
        String still = employee.archived() ? "employees.still." : "employees.is.";
        if (employee.accountManagerOf() > 0) {
            line.add(new Anchor(
                    "./?accountManager=" + URLEncoder.encode(employee.id(), StandardCharsets.UTF_8),
                    words.say(still + "account", employee.accountManagerOf())));
        }
        if (!employee.products().isEmpty()) {
            say(line, words.say(still + "product", employee.productNames()));
        }
        line.setVisible(employee.answersForSomething());
        return line;
    }

    private Span known(EmployeeTold employee) {
        String sources = employee.externalIds().stream()
                .map(it -> words.sayOr("source." + it.source(), it.source()) + " " + it.id())
                .collect(Collectors.joining(", "));
        Span line = part("about", "");
        say(line, sources.isEmpty() ? words.say("colleagues.here") : words.say("employees.known", sources));
        if (employee.joined() > 0) {
            line.add(new Anchor(Page.COLLEAGUES.route(), words.say("employees.joined", employee.joined())));
        }
        return line;
    }

    private static void say(Span line, String text) {
        if (!text.isEmpty()) {
            line.add(new Span(text));
        }
    }

    private static Span part(String role, String text) {
        Span part = new Span(text);
        part.addClassName(role);
        return part;
    }
}
