package org.contactboard.local.demo;

import static org.contactboard.local.demo.NeutralEvent.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.local.demo.Company.Employee;
import org.contactboard.local.demo.Company.Person;
import org.contactboard.local.demo.Company.Product;

/**
 * All that the demo's CRM tells about its company, as of a day. Ids are fixed, and so is every revision within the day:
 * told twice it changes nothing, told on a later day it moves along with today.
 */
record Story(Company company, LocalDate today, ZoneId zone) {

    List<ProducerRecord<String, byte[]>> records() {
        var told = new ArrayList<ProducerRecord<String, byte[]>>();
        company.employees().values().forEach(employee -> told.add(employee(employee)));
        company.products().forEach(product -> told.add(product(product)));
        company.customers().forEach(customer -> told.add(customer(customer)));
        company.persons().forEach(person -> told.add(person(person)));
        company.customers().forEach(customer -> told.addAll(new Conversations(this, customer).records()));
        company.customers().forEach(customer -> told.addAll(measurements(customer)));
        return told;
    }

    Instant revision() {
        return today.atStartOfDay(zone).toInstant();
    }

    ProducerRecord<String, byte[]> told(String type, String id, String subject, ObjectNode data) {
        return NeutralEvent.of(type, id + "@" + today, subject, revision(), data.put("history", true));
    }

    private ProducerRecord<String, byte[]> employee(Employee employee) {
        return told(
                "employee.changed",
                "employee-" + employee.id(),
                employee.id(),
                JSON.createObjectNode()
                        .put("id", employee.id())
                        .put("name", employee.name())
                        .put("phone", employee.phone())
                        .put("email", employee.email()));
    }

    private ProducerRecord<String, byte[]> product(Product product) {
        var manager = company.employee(product.manager());
        var data = JSON.createObjectNode().put("id", product.id()).put("name", product.name());
        data.putObject("manager")
                .put("id", manager.id())
                .put("name", manager.name())
                .put("email", manager.email())
                .put("phone", manager.phone());
        return told("product.changed", "product-" + product.id(), product.id(), data);
    }

    private ProducerRecord<String, byte[]> customer(Customer customer) {
        var data = JSON.createObjectNode()
                .put("id", customer.id())
                .put("name", customer.name())
                .put("segment", customer.segment())
                .put("accountManagerId", customer.accountManager())
                .put("agreements", customer.agreements())
                .put("doNotCall", customer.doNotCall());
        var products = data.putArray("products");
        customer.products().forEach(products::add);
        return told("account.changed", "account-" + customer.id(), customer.id(), data);
    }

    private ProducerRecord<String, byte[]> person(Person person) {
        return told(
                "person.changed",
                "person-" + person.id(),
                person.id(),
                JSON.createObjectNode()
                        .put("id", person.id())
                        .put("name", person.name())
                        .put("role", person.role())
                        .put("phone", person.phone())
                        .put("customerId", person.customer()));
    }

    private List<ProducerRecord<String, byte[]>> measurements(Customer customer) {
        var told = new ArrayList<ProducerRecord<String, byte[]>>();
        if (!customer.satisfaction().isEmpty()) {
            told.add(measurement("satisfaction", customer, 1, 20)
                    .told(data -> data.put("score", Double.parseDouble(customer.satisfaction()))));
        }
        for (var n = 1; n <= customer.leads(); n++) {
            told.add(measurement("lead", customer, n, 14 * n).told(data -> data));
        }
        return told;
    }

    private Measurement measurement(String noun, Customer customer, int n, int daysAgo) {
        return new Measurement(this, noun, customer.id(), n, today.minusDays(daysAgo));
    }
}
