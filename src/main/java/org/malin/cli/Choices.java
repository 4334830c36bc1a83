package org.malin.cli;

import java.util.ArrayList;
import java.util.List;
import org.malin.PublishOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Values of options that are one of a list: the lists, for help and completion, and the check. */
final class Choices {

    private Choices() {}

    /** Refuses a value that is not on the list, and says what is. */
    static void check(CommandSpec command, String what, List<String> given, List<String> known) {
        for (String value : given) {
            if (!known.contains(value)) {
                throw new ParameterException(
                        command.commandLine(),
                        "There is no " + what + " " + value + ": it is one of " + String.join(", ", known) + ".");
            }
        }
    }

    /** The names of the views. */
    static final class Views extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Views() {
            super(PublishOptions.allViews());
        }
    }

    /** The names of the formats. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(PublishOptions.allFormats());
        }
    }

    /** The names of the formats that a build may leave out. */
    static final class OptionalFormats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OptionalFormats() {
            super(PublishOptions.optionalFormats());
        }
    }
}
