package org.malin.authority;

import java.util.List;
import java.util.stream.Collectors;

/** Unknown persons as text: first those to add, then those to decide about. */
final class NamesAsText {

    private final StringBuilder text = new StringBuilder();

    private NamesAsText() {}

    static String of(List<UnknownPerson> persons) {
        if (persons.isEmpty()) {
            return "Everybody who is named is in the authority file.\n";
        }
        NamesAsText printer = new NamesAsText();
        printer.part("Not in the authority file", persons, false);
        printer.part("To be decided: the authority file has bearers of the name", persons, true);
        return printer.text.toString();
    }

    private void part(String heading, List<UnknownPerson> persons, boolean ambiguous) {
        List<UnknownPerson> part =
                persons.stream().filter(p -> p.isAmbiguous() == ambiguous).toList();
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(heading);
            text.append(" (").append(part.size()).append(")\n");
            part.forEach(this::person);
        }
    }

    private void person(UnknownPerson person) {
        text.append('\n').append(person.id()).append('\n');
        line("forms", person.forms().stream().map(FoundName::form).collect(Collectors.joining(" | ")));
        line("found", person.times() + ": " + person.roles());
        person.names().forEach(name -> line("at", place(name)));
        person.candidates().forEach(like -> line("candidate", like.toString()));
        person.similar().forEach(like -> line("perhaps", like.toString()));
    }

    private static String place(FoundName name) {
        return name.spot() + " " + name.spot().id() + " " + name.role().label() + ": " + name.form();
    }

    private void line(String label, String content) {
        text.append(String.format("  %-10s", label)).append(content).append('\n');
    }
}
