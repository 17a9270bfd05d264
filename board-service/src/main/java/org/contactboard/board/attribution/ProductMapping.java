package org.contactboard.board.attribution;

/** A product for all that would stand in General; {@code source} is '' but for a code, which is one source's. */
public record ProductMapping(By by, String source, String value, String product) {

    public static ProductMapping of(By by, String source, String value, String product) {
        return new ProductMapping(by, by == By.CODE ? source : "", value, product);
    }

    /** In ids, without a number. */
    String subject() {
        var from = by.shown(value) + " → " + product;
        return source.isEmpty() ? from : source + ":" + from;
    }
}
