package org.contactboard.board.intake;

/** Whose an outcome is, for an outcome `i` and an id that is ours or the source's. */
public final class Whose {

    /** The customer's, also where it became known only later by which id the source calls it. */
    public static final String CUSTOMER = """
            i.customer_id = ? or i.customer_ref = ? or (i.source, i.customer_ref) in (
                select x.source, x.external_id from external_id x left join customer o on o.id = x.target
                where x.kind = 'customer' and coalesce(o.same_as, x.target) = ?)""";

    /** The ids of an employee of ours who may have several. */
    public static final String EMPLOYEE_IDS = """
            select e.id from employee asked
            join employee e on coalesce(e.same_as, e.id) = coalesce(asked.same_as, asked.id) where asked.id = ?""";

    /** The employee's, under whichever of the ids. */
    public static final String EMPLOYEE = """
            i.employee_id = ? or i.employee_ref = ? or i.employee_id in (%1$s) or (i.source, i.employee_ref) in (
                select source, external_id from external_id where kind = 'employee' and target in (%1$s))""".formatted(EMPLOYEE_IDS);

    private Whose() {}
}
