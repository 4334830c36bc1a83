package org.malin.encode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.model.Attendee;
import org.malin.model.Block;
import org.malin.model.Header;
import org.malin.model.NameKind;

/** Writes who was present at each session, and who is known from this document only. */
final class ParticipantsWriter {
    private final Output output;
    private final XmlWriter xml;
    private final Header header;

    ParticipantsWriter(Output output) {
        this.output = output;
        this.xml = output.xml();
        this.header = output.document().header();
    }

    void write() {
        Map<String, List<Attendee>> lists = attendance(output.document().body());
        if (lists.isEmpty() && header.unidentified().isEmpty()) {
            return;
        }
        xml.block("particDesc");
        lists.forEach(this::session);
        unidentified();
        xml.end();
    }

    /** Those present by session. */
    private static Map<String, List<Attendee>> attendance(List<Block> body) {
        Map<String, List<Attendee>> lists = new LinkedHashMap<>();
        int n = 0;
        for (Block block : body) {
            if (block instanceof Block.Session session) {
                n++;
                List<Attendee> people = people(session);
                if (!people.isEmpty()) {
                    lists.put("s" + n, people);
                }
            }
        }
        return lists;
    }

    private static List<Attendee> people(Block.Session session) {
        List<Attendee> people = new ArrayList<>();
        for (Block child : session.children()) {
            if (child instanceof Block.Attendance attendance) {
                people.addAll(attendance.people());
            }
        }
        return people;
    }

    private void session(String id, List<Attendee> people) {
        xml.block("listPerson")
                .attribute("type", "attendance")
                .attribute("corresp", output.ids().pointer(id));
        groups(people).forEach(this::group);
        xml.end();
    }

    /** People by the heading that they stand under, in the order of the headings; those without heading first. */
    private static Map<String, List<Attendee>> groups(List<Attendee> people) {
        Map<String, List<Attendee>> groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        for (Attendee person : people) {
            groups.computeIfAbsent(heading(person.group()), k -> new ArrayList<>())
                    .add(person);
        }
        return groups;
    }

    private static String heading(@Nullable String group) {
        return group == null ? "" : group;
    }

    private void group(String heading, List<Attendee> people) {
        if (heading.isEmpty()) {
            people.forEach(this::person);
            return;
        }
        xml.block("listPerson").block("head", heading);
        people.forEach(this::person);
        xml.end();
    }

    private void person(Attendee person) {
        xml.block("person")
                .attribute("corresp", output.ids().pointer(NameKind.PERSON, person.pointer()))
                .attribute("role", person.role())
                .attribute("n", person.remark().isEmpty() ? null : person.remark())
                .inline("persName", person.printed())
                .end();
    }

    private void unidentified() {
        if (header.unidentified().isEmpty()) {
            return;
        }
        xml.block("listPerson").attribute("type", "unidentified");
        for (Header.LocalPerson person : header.unidentified()) {
            xml.block(person.group() ? "personGrp" : "person")
                    .attribute(XmlWriter.ID, output.ids().full(person.id()))
                    .inline("persName", person.name())
                    .end();
        }
        xml.end();
    }
}
