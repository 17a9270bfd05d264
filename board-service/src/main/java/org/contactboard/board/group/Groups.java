package org.contactboard.board.group;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactboard.board.group.GroupDetail.Member;
import org.contactboard.board.group.GroupDetail.SharedPerson;
import org.contactboard.board.paging.Listing;
import org.contactboard.board.paging.Paging;
import org.contactboard.board.sql.ResultRow;
import org.contactboard.board.sql.Sql;

/** All groups. A customer that goes up in another one is told as that one. */
@Singleton
final class Groups {

    private static final String GROUP = """
            select g.id, g.name, p.id as person_id, p.name as person_name, p.phone, p.role
            from customer_group g left join person p on p.id = g.shared_person_id %s""";

    private final Sql sql;

    private record Belonging(String group, Member member) {}

    Groups(Sql sql) {
        this.sql = sql;
    }

    Listing<GroupDetail> page(Paging paging) {
        var found = sql.list(
                GROUP.formatted("order by fold(g.name), g.id limit ? offset ?"),
                Groups::detail,
                paging.size(),
                paging.offset());
        return Listing.of(withMembers(found), paging, sql.number("select count(*) as count from customer_group"));
    }

    Optional<GroupDetail> find(String id) {
        return withMembers(sql.list(GROUP.formatted("where g.id = ?"), Groups::detail, id)).stream()
                .findFirst();
    }

    /** Nobody else writes it meanwhile. */
    Optional<GroupDetail> lock(String id) {
        sql.first("select id from customer_group where id = ? for update", row -> row.text("id"), id);
        return find(id);
    }

    /** The customers that are none, or are joined with another. */
    List<String> unknown(Collection<String> customers) {
        return sql.list("""
                select given.id from unnest(?::text[]) as given(id)
                where not exists (select from customer c where c.id = given.id and c.same_as is null)
                """, row -> row.text("id"), customers);
    }

    /** Of these customers those that are in another group, with that group's name. */
    List<String> elsewhere(String group, Collection<String> customers) {
        return sql.list("""
                select c.id || ' (' || g.name || ')' as id from customer c join customer_group g on g.id = c.group_id
                where c.id = any (?) and g.id <> ? order by c.id
                """, row -> row.text("id"), customers, group);
    }

    boolean isPersonOf(String person, Collection<String> customers) {
        return sql.number("""
                        select count(*) as count from person p join customer c on c.id = p.customer_id
                        where p.id = ? and coalesce(c.same_as, c.id) = any (?)
                        """, person, customers) > 0;
    }

    void write(String id, GroupEdit edit) {
        sql.update("""
                insert into customer_group (id, name, shared_person_id) values (?, ?, ?)
                on conflict (id) do update set name = excluded.name, shared_person_id = excluded.shared_person_id
                """, id, edit.name(), edit.sharedPerson());
        sql.update("""
                update customer c set group_id = case when coalesce(c.same_as, c.id) = any (?) then ? end
                where c.group_id = ? or coalesce(c.same_as, c.id) = any (?)
                """, edit.members(), id, id, edit.members());
    }

    void remove(String id) {
        sql.update("update customer set group_id = null where group_id = ?", id);
        sql.update("delete from customer_group where id = ?", id);
    }

    private List<GroupDetail> withMembers(List<GroupDetail> groups) {
        Map<String, List<Member>> members = sql
                .list(
                        """
                        select distinct c.group_id, s.id, s.name, fold(s.name) as folded from customer c
                        join customer s on s.id = coalesce(c.same_as, c.id)
                        where c.group_id = any (?) order by folded nulls last, s.id
                        """,
                        row -> new Belonging(row.text("group_id"), new Member(row.text("id"), row.textOrNull("name"))),
                        Set.copyOf(groups.stream().map(GroupDetail::id).toList()))
                .stream()
                .collect(Collectors.groupingBy(
                        Belonging::group, Collectors.mapping(Belonging::member, Collectors.toList())));
        return groups.stream()
                .map(group -> new GroupDetail(
                        group.id(), group.name(), members.getOrDefault(group.id(), List.of()), group.sharedPerson()))
                .toList();
    }

    private static GroupDetail detail(ResultRow row) throws SQLException {
        var person = row.textOrNull("person_id");
        return new GroupDetail(
                row.text("id"),
                row.text("name"),
                List.of(),
                person == null
                        ? null
                        : new SharedPerson(
                                person,
                                row.textOrNull("person_name"),
                                row.textOrNull("phone"),
                                row.textOrNull("role")));
    }
}
