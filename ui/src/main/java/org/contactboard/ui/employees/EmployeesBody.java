package org.contactboard.ui.employees;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import org.contactboard.ui.language.Words;
import org.contactboard.ui.pages.Page;
import org.contactboard.ui.pages.SearchedBody;

/** Those of us who are asked for. */
final class EmployeesBody extends SearchedBody<EmployeeTold> {

    /** What can be done here. */
    interface Deeds {

        void add();

        void edit(EmployeeTold employee);

        void handOver(EmployeeTold employee);

        void search();
    }

    private final Words words;
    private final transient Deeds deeds;

    EmployeesBody(Words words, Deeds deeds) {
        super(Page.EMPLOYEES, words, deeds::search);
        this.words = words;
        this.deeds = deeds;
        offerArchived();
        Anchor colleagues = new Anchor(Page.COLLEAGUES.route(), words.say("employees.colleagues"));
        colleagues.setId("to-colleagues");
        offer(colleagues);
        offerAdding("employee-add", deeds::add);
    }

    @Override
    protected String id(EmployeeTold employee) {
        return employee.id();
    }

    @Override
    protected ListItem line(EmployeeTold employee) {
        return new EmployeeLine(employee, words, deeds);
    }
}
