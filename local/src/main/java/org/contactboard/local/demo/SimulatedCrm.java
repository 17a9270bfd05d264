package org.contactboard.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;

/** People at work: whoever calls whom next, and which CRM they log it in. */
final class SimulatedCrm {

    /** So many calls stay on the board; the next one takes the place of the oldest. */
    private static final int SLOTS = 24;

    /** Nobody calls about this one, so that the board has something to call out. */
    private static final String SILENT_PRODUCT = "40-absence";

    /** Who was spoken with of late is called mostly, as in life; so the board keeps its colours however long it runs. */
    private static final int LATELY = 90;

    private static final int SURPRISES = 15;

    private static final String SUITE_USER = "tom";

    private final Company company;
    private final EspoCrmShape espo;
    private final SuiteCrmShape suite;
    private final Clock clock;
    private final Random random;
    private final List<Customer> callable;
    private final List<Customer> regulars;
    private int calls;

    SimulatedCrm(Company company, Clock clock, Random random) {
        this.company = company;
        this.espo = new EspoCrmShape(company.accounts("espocrm"));
        this.suite = new SuiteCrmShape(company.accounts("suitecrm"));
        this.clock = clock;
        this.random = random;
        this.callable = company.customers().stream()
                .filter(it -> !it.doNotCall() && !topics(it).isEmpty())
                .toList();
        this.regulars = callable.stream().filter(it -> it.daysSilent() < LATELY).toList();
    }

    /** Who works in it; told once, before the first call. */
    List<ProducerRecord<String, byte[]>> users() {
        var now = clock.instant();
        var users = new ArrayList<ProducerRecord<String, byte[]>>();
        company.employees().values().forEach(employee -> users.add(espo.user(employee, now)));
        users.add(suite.user(company.employee(SUITE_USER), now));
        return users;
    }

    ProducerRecord<String, byte[]> nextCall() {
        var surprise = random.nextInt(SURPRISES) == 0;
        var customers = surprise ? callable : regulars;
        var customer = customers.get(random.nextInt(customers.size()));
        var shape = shape(customer);
        var topics = topics(customer);
        var product = surprise || !topics.contains(customer.liveliest())
                ? topics.get(random.nextInt(topics.size()))
                : customer.liveliest();
        var persons = company.personsOf(customer);
        var employee = shape == suite ? SUITE_USER : company.product(product).manager();
        return shape.held(new LiveCall(
                calls++ % SLOTS,
                customer,
                product,
                company.employee(employee),
                persons.get(random.nextInt(persons.size())),
                random.nextBoolean(),
                clock.instant(),
                Duration.ofMinutes(2 + random.nextInt(12))));
    }

    private CrmShape shape(Customer customer) {
        if (suite.accounts().containsKey(customer.id())) {
            return suite;
        }
        return espo.accounts().containsKey(customer.id()) && random.nextBoolean() ? espo : new NeutralShape();
    }

    private static List<String> topics(Customer customer) {
        return customer.products().stream()
                .filter(product -> !product.equals(SILENT_PRODUCT))
                .toList();
    }
}
