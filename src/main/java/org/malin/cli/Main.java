package org.malin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.malin.Edition;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code malin}. */
public final class Main {
    private static final String[] FOOTER = {
        "",
        "Exit codes: 0 all is well, perhaps with warnings; 1 errors were found;",
        "2 something could not be read, written or understood.",
        "`malin COMMAND --help` tells more of a command."
    };

    /** Commands that read sources. */
    private static final Set<String> READING = Set.of("encode", "check", "explain");

    public static void main(String[] args) {
        Locale.setDefault(Locale.ENGLISH);
        Printed printed = new Printed(FileDescriptor.out);
        PrintWriter out = new PrintWriter(printed, true, console());
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, console());
        int code = Help.print(out, args) ? ExitCode.OK : prepared(out, err, args);
        out.flush();
        if (!printed.fault.isEmpty()) {
            err.println("malin: not all could be printed: " + printed.fault);
            code = ExitCode.STOPPED;
        }
        System.exit(code);
    }

    /** Runs a command while another core makes ready what it will need. */
    static int prepared(PrintWriter out, PrintWriter err, String... args) {
        if (args.length > 0 && READING.contains(args[0])) {
            Edition.prepare();
        }
        return run(out, err, Ansi.AUTO.enabled(), args);
    }

    /** An encoding by its name. */
    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(
                    "no encoding is called '" + name + "'; try UTF-8, UTF-16, windows-1251, windows-1252 or KOI8-R");
        }
    }

    /** A file or folder by its name; no name would mean the folder where the command runs. */
    private static Path path(String name) {
        if (name.isBlank()) {
            throw new CommandLine.TypeConversionException("the name of a file or folder is empty");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("no file can have the name '" + name + "'");
        }
    }

    /** The commands, in the order of the help. */
    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", Build::new);
        commands.put("encode", Encode::new);
        commands.put("validate", Validate::new);
        commands.put("check", Check::new);
        commands.put("rules", Rules::new);
        commands.put("explain", Explain::new);
        commands.put("review", ReviewCommand::new);
        commands.put("publish", Publish::new);
        commands.put("names", NamesCommand::new);
        commands.put("init", Init::new);
        return commands;
    }

    /** The tool itself, without its commands: said in words of the program, for annotations take longer to read. */
    private static CommandSpec malin() {
        CommandSpec malin = CommandSpec.create().name("malin");
        malin.usageMessage()
                .description("Encodes protocols of meetings as TEI XML, validates and publishes them.")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .footer(FOOTER);
        return withHelp(malin);
    }

    /** Lets a command say how it is used, and which version of the tool this is. */
    private static CommandSpec withHelp(CommandSpec command) {
        return command.versionProvider(Main::versions)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
    }

    /** The command line for these words. A command that is called is set up alone; without words all are. */
    static CommandLine line(String... args) {
        CommandSpec malin = malin();
        Map<String, Supplier<Object>> commands = commands();
        commands.forEach((name, command) -> {
            if (args.length == 0 || !commands.containsKey(args[0]) || args[0].equals(name)) {
                malin.addSubcommand(name, withHelp(CommandSpec.forAnnotatedObject(command.get())));
            }
        });
        CommandLine line = new CommandLine(malin);
        return line.registerConverter(Charset.class, Main::charset)
                .registerConverter(Path.class, Main::path)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Runs one command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, boolean colour, String... args) {
        CommandLine line = line(args)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> unexpected(e, command))
                .setUsageHelpAutoWidth(colour);
        int code = args.length == 0 ? help(line) : execute(line, args);
        out.flush();
        err.flush();
        return code;
    }

    private static int execute(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            long most = Runtime.getRuntime().maxMemory() >> 20;
            line.getErr()
                    .println("malin: " + args[0] + " needs more memory than the " + most
                            + " MB that there are; give it more by MALIN_JAVA_OPTIONS=-Xmx4g, or fewer"
                            + " documents at once");
            return ExitCode.STOPPED;
        }
    }

    private static int help(CommandLine line) {
        line.usage(line.getOut());
        return ExitCode.STOPPED;
    }

    /** One clear line, never a stack trace. */
    private static int unexpected(Exception e, CommandLine command) {
        command.getErr().println("malin: " + command.getCommandName() + " failed: " + e);
        return ExitCode.STOPPED;
    }

    /** The version, as the jar says. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** Remembers why something could not be printed. Who closes a pipe has read enough: that is no fault. */
    private static final class Printed extends FileOutputStream {
        private String fault = "";

        Printed(FileDescriptor descriptor) {
            super(descriptor);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                super.write(bytes, from, length);
            } catch (IOException e) {
                String reason = String.valueOf(e.getMessage());
                fault = reason.contains("pipe") ? "" : reason;
                throw e;
            }
        }
    }

    /** Terminals of Windows have encodings of their own; everywhere else it is UTF-8. */
    private static Charset console() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return os.startsWith("windows") ? Charset.defaultCharset() : StandardCharsets.UTF_8;
    }

    /** What {@code --version} prints. */
    private static String[] versions() {
        return new String[] {"malin " + version()};
    }
}
