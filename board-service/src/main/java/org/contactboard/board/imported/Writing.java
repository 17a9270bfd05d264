package org.contactboard.board.imported;

/** One import that is being written: under which id and revision, how far it is, and what it has done. */
final class Writing {

    private final String id;
    private final long revision;
    private final Progress progress;
    private Counts counts = Counts.NOTHING;
    private boolean changed;

    Writing(String id, long revision, Progress progress) {
        this.id = id;
        this.revision = revision;
        this.progress = progress;
    }

    String id() {
        return id;
    }

    long revision() {
        return revision;
    }

    Progress progress() {
        return progress;
    }

    Counts counts() {
        return counts;
    }

    /** Whether there is anything to be taken back. */
    boolean hasChanged() {
        return changed;
    }

    void change() {
        changed = true;
    }

    void count(Journal.Written written) {
        counts = new Counts(
                counts.created() + written.created().size(),
                counts.updated() + written.updated().size(),
                counts.same() + written.same(),
                counts.joined(),
                counts.contacts());
    }

    void join(int added) {
        counts = new Counts(
                counts.created(), counts.updated(), counts.same(), counts.joined() + added, counts.contacts());
    }

    void record(int contacts) {
        counts = new Counts(
                counts.created(), counts.updated(), counts.same(), counts.joined(), counts.contacts() + contacts);
    }
}
