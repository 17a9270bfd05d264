package org.contactboard.board.twin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.work.Waiting;

/** Finds customers that probably are the same: by their plain name, together with a number or a domain. */
@Singleton
final class Twins implements Waiting {

    /** Domains at which everybody can have an address. */
    private static final List<String> FREE_MAIL = List.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.nl",
            "live.com",
            "live.nl",
            "msn.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "proton.me",
            "protonmail.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "aol.com",
            "ziggo.nl",
            "kpnmail.nl",
            "kpnplanet.nl",
            "planet.nl",
            "hetnet.nl",
            "home.nl",
            "xs4all.nl",
            "upcmail.nl",
            "casema.nl",
            "chello.nl",
            "quicknet.nl",
            "telfort.nl",
            "tele2.nl",
            "online.nl",
            "solcon.nl",
            "zeelandnet.nl",
            "telenet.be",
            "skynet.be",
            "proximus.be",
            "scarlet.be",
            "facebook.com",
            "linkedin.com",
            "instagram.com");

    /** `pair` has the two, `judged` also what both of them have. */
    private static final String PAIRS = """
            with pair as (%s),
            side as (select one as id from pair union select other from pair),
            told_domain as (
                select distinct s.id, i.state #>> '{fields,domain}' as domain from side s
                join external_id x on x.kind = 'customer' and x.target = s.id
                join crm_item i on i.source = x.source and i.kind = 'account' and i.record_id = x.external_id),
            told_number as (
                select s.id, n.number from side s join customer_number n on n.customer_id = s.id
                union
                select s.id, p.phone from side s join person p on p.customer_id = s.id where p.phone is not null),
            judged as (
                select pair.*,
                       array(select a.number from told_number a join told_number b using (number)
                             where a.id = one and b.id = other order by 1) as numbers,
                       array(select a.domain from told_domain a join told_domain b using (domain)
                             where a.id = one and b.id = other and a.domain <> all (?)
                             order by 1) as domains
                from pair)
            """;

    private static final String OF_ONE_NAME = """
            select a.id as one, b.id as other, true as same_name, greatest(a.last_contact_on, b.last_contact_on) as last_on
            from customer a join customer b on a.plain_name = b.plain_name
                and a.id collate "C" < b.id collate "C"
            where not a.archived and not b.archived and a.same_as is null and b.same_as is null
            and (a.visible or b.visible)
            and not exists (select from told_apart t where t.one = a.id and t.other = b.id)""";

    private static final String ASKED = """
            select a.id as one, b.id as other, coalesce(a.plain_name = b.plain_name, false) as same_name, null::date as last_on
            from customer a, customer b where a.id = ? and b.id = ?""";

    private static final String EVIDENT = "from judged where cardinality(numbers) > 0 or cardinality(domains) > 0";

    private record Pair(String one, String other, boolean sameName, List<String> numbers, List<String> domains) {}

    private final Sql sql;
    private final TwinSides sides;

    Twins(Sql sql, TwinSides sides) {
        this.sql = sql;
        this.sides = sides;
    }

    /** Those that were spoken with last come first. */
    Listing<Twin> suggested(Paging paging) {
        var pairs = pairs(
                PAIRS.formatted(OF_ONE_NAME) + "select * " + EVIDENT
                        + " order by last_on desc nulls last, one, other limit ? offset ?",
                FREE_MAIL,
                paging.size(),
                paging.offset());
        return Listing.of(twins(pairs), paging, count());
    }

    @Override
    public Kind kind() {
        return Kind.TWINS;
    }

    @Override
    public long count() {
        return sql.number(PAIRS.formatted(OF_ONE_NAME) + "select count(*) as count " + EVIDENT, FREE_MAIL);
    }

    /** Any two, in the order in which they are asked for. */
    Twin compare(String one, String other) {
        var first = sides.one(one);
        var second = sides.one(other);
        if (one.equals(other)) {
            throw Problem.wrong("other", "is the same customer");
        }
        var pair = pairs(PAIRS.formatted(ASKED) + "select * from judged", one, other, FREE_MAIL)
                .getFirst();
        return new Twin(first, second, pair.sameName(), pair.numbers(), pair.domains());
    }

    private List<Pair> pairs(String statement, Object... values) {
        return sql.list(
                statement,
                row -> new Pair(
                        row.text("one"),
                        row.text("other"),
                        row.flag("same_name"),
                        row.texts("numbers"),
                        row.texts("domains")),
                values);
    }

    private List<Twin> twins(List<Pair> pairs) {
        var known = sides.load(pairs.stream()
                .flatMap(it -> Stream.of(it.one(), it.other()))
                .distinct()
                .toList());
        return pairs.stream()
                .map(it -> inOrder(
                        Objects.requireNonNull(known.get(it.one())), Objects.requireNonNull(known.get(it.other())), it))
                .toList();
    }

    /** First the one on which more would be lost: that is on the board, has an account manager, more contacts. */
    private static Twin inOrder(TwinSide one, TwinSide other, Pair pair) {
        var swap = weight(other) > weight(one);
        return new Twin(swap ? other : one, swap ? one : other, pair.sameName(), pair.numbers(), pair.domains());
    }

    private static long weight(TwinSide side) {
        return (side.onBoard() ? 1_000_000L : 0)
                + (side.accountManager() != null ? 100_000L : 0)
                + (side.agreements() != null ? 10_000L : 0)
                + Math.min(side.contacts(), 9_999L);
    }
}
