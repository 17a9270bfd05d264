package org.contactboard.ui.twins;

import java.util.List;

/** Two customers, and what says that they are the same; the first would stand for both. */
record Pair(Side one, Side other, boolean sameName, List<String> numbers, List<String> domains) {

    Pair swapped() {
        return new Pair(other, one, sameName, numbers, domains);
    }

    boolean isAbout(Pair another) {
        return key().equals(another.key());
    }

    /** Whichever comes first. */
    String key() {
        return one.id().compareTo(other.id()) < 0 ? one.id() + "\n" + other.id() : other.id() + "\n" + one.id();
    }
}
