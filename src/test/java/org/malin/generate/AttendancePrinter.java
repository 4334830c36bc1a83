package org.malin.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.generate.Truth.Name;
import org.malin.generate.Truth.Session;

/** Prints who was there. */
final class AttendancePrinter {
    private static final int GROUP = 3;
    private final Page page;
    private final Layout layout;
    private final Language.Words words;

    AttendancePrinter(Page page, Language language) {
        this.page = page;
        this.layout = page.layout();
        this.words = language.words();
    }

    void print(Session session) {
        if (layout.is(Layout.Shape.NONE)) {
            return;
        }
        List<Name> names = new ArrayList<>(session.present());
        if (layout.is(Layout.Chair.APART)) {
            chairApart(session.chair());
        } else {
            names.add(0, session.chair());
        }
        names.forEach(name -> page.facts().present(name.surname()));
        switch (layout.get(Layout.Shape.class)) {
            case IN_A_LINE -> line(lead() + " " + list(names) + end());
            case IN_LINES -> inLines(names);
            case GROUPS -> groups(names);
            default -> sentence(names);
        }
        absent(session.absent());
    }

    private void line(String line) {
        page.print(Block.Kind.LIST, line);
    }

    private void chairApart(Name chair) {
        page.facts().alsoNamed(chair.surname());
        String name = name(chair).replace(",", "");
        line(
                switch (page.random().nextInt(4)) {
                    case 0 -> page.say("Chaired by Cde. " + name + ".", "Vorsitz: " + name + ".");
                    case 1 -> page.say("Chairman: " + name, "Vorsitzender: " + name);
                    case 2 -> page.say("PRESIDING: " + name, "Vorsitz: " + name);
                    default -> page.say("Presided over by Cde. " + name + ".", "Den Vorsitz führte " + name + ".");
                });
    }

    private String lead() {
        return switch (layout.get(Layout.Lead.class)) {
            case PRESENT -> page.say("Present:", "Anwesend:");
            case TAKING_PART -> page.say("Those Taking Part:", "Teilnehmer:");
            case IN_ATTENDANCE -> page.say("In attendance:", "Anwesende:");
        };
    }

    private String end() {
        return layout.is(Layout.Lead.TAKING_PART) ? "" : ".";
    }

    private String name(Name name) {
        return switch (layout.get(Layout.NameForm.class)) {
            case SURNAME -> name.surname();
            case INITIALS_BEFORE -> name.initials() + " " + name.surname();
            case INITIALS_AFTER -> name.surname() + ", " + name.initials();
        };
    }

    private String list(List<Name> names) {
        String between = layout.is(Layout.NameForm.INITIALS_AFTER) ? "; " : ", ";
        List<String> printed = names.stream().map(this::name).collect(Collectors.toList());
        if (layout.is(Layout.Chair.MARKED) && layout.is(Layout.Shape.IN_A_LINE)) {
            printed.set(0, printed.get(0) + page.say(" (chair)", " (Vorsitz)"));
        }
        String joined = String.join(between, printed);
        return joined.endsWith(".") && !end().isEmpty() ? joined.substring(0, joined.length() - 1) : joined;
    }

    private void inLines(List<Name> names) {
        List<String> lines = new ArrayList<>(List.of(lead()));
        names.forEach(name -> lines.add(name(name)));
        if (layout.is(Layout.Chair.MARKED)) {
            lines.set(1, lines.get(1) + page.say(" (chair)", " (Vorsitz)"));
        }
        page.print(new Block(Block.Kind.LIST, lines));
    }

    private void groups(List<Name> names) {
        List<String> lines = new ArrayList<>(List.of(lead()));
        int group = 0;
        for (int from = 0; from < names.size(); from += GROUP) {
            List<Name> some = names.subList(from, Math.min(names.size(), from + GROUP));
            lines.add(words.groups().get(group % words.groups().size()) + ": " + list(some) + ".");
            group++;
        }
        page.print(new Block(Block.Kind.LIST, lines));
    }

    private void sentence(List<Name> names) {
        List<String> all = names.stream().map(Name::surname).collect(Collectors.toList());
        String last = all.remove(all.size() - 1);
        String list = String.join(", ", all);
        line(page.say(
                "The meeting was attended by " + list + " and " + last + ".",
                "An der Sitzung nahmen " + list + " und " + last + " teil."));
    }

    private void absent(List<Name> names) {
        if (layout.has(Layout.Extra.ABSENTEES)) {
            names.forEach(name -> page.facts().alsoNamed(name.surname()));
            line(page.say("Absent: ", "Abwesend: ") + list(names) + ".");
        }
    }
}
