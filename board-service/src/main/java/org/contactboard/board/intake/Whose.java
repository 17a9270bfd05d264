package org.contactboard.board.intake;

/** Whose an outcome is, for an outcome `i` and an id that is ours or a source's; every `?` is that id. */
public final class Whose {

    /** Ours: all ids that stand for the same customer. */
    public static final String CUSTOMER_IDS = ids("customer");

    /** Ours: all ids that stand for the same employee. */
    public static final String EMPLOYEE_IDS = ids("employee");

    /** The customer's, also where it became known only later by which id the source calls it. */
    public static final String CUSTOMER = outcomes("customer", CUSTOMER_IDS);

    /** The employee's, under whichever of the ids. */
    public static final String EMPLOYEE = outcomes("employee", EMPLOYEE_IDS);

    private Whose() {}

    private static String ids(String kind) {
        return """
                with asked as (
                    select ?::text as id
                    union select target from external_id where kind = '%1$s' and external_id = ?)
                select id from asked
                union select same.id from asked join %1$s a on a.id = asked.id
                join %1$s same on same.id = coalesce(a.same_as, a.id) or same.same_as = coalesce(a.same_as, a.id)""".formatted(kind);
    }

    /** Arrays, since an index serves these on both sides of an `or`. */
    private static String outcomes(String kind, String ids) {
        return """
                i.%1$s_id = any (array(%2$s)) or i.%1$s_id is null and i.%1$s_ref = any (array(
                        select ? union select external_id from external_id where kind = '%1$s' and target in (%2$s)))
                    and (i.%1$s_ref = ? or (i.source, i.%1$s_ref) in (
                        select source, external_id from external_id where kind = '%1$s' and target in (%2$s)))""".formatted(kind, ids);
    }
}
