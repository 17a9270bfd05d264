package org.contactboard.connector.intake;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The names of the topics; a prefix keeps boards that share a Kafka apart. */
@Singleton
public final class Topics {

    private static final String CRM = "crm.";

    private final String prefix;

    Topics(@ConfigProperty(name = "contactboard.topic-prefix", defaultValue = "") java.util.Optional<String> prefix) {
        this.prefix = prefix.orElse("");
    }

    /** The topic that a source's records are put on. */
    public String crm(String source) {
        return prefix + CRM + source;
    }

    String contacts() {
        return prefix + "contacts";
    }

    String intake() {
        return prefix + "intake";
    }

    String rejected() {
        return prefix + "contacts.rejected";
    }

    String mappings() {
        return prefix + "mappings";
    }

    /** The group that repairs the past, a mapping at a time. */
    String repairsGroup() {
        return prefix + "crm-connector.repairs";
    }

    /** Whether it is one of that source's. */
    boolean isOf(String source, String topic) {
        return isCrm(topic) && source(topic).equals(source);
    }

    boolean isCrm(String topic) {
        return topic.startsWith(prefix + CRM) && topic.length() > prefix.length() + CRM.length();
    }

    /** The source of {@code crm.<source>} and {@code crm.<source>.<anything>}. */
    String source(String topic) {
        String rest = topic.substring(prefix.length() + CRM.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
