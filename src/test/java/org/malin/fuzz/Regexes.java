package org.malin.fuzz;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The regular expressions of the program, found in its source; what is only known when it runs is a few words. */
final class Regexes {
    private static final String WORDS = "Word|two words|w\\.|Wörter";
    private static final Set<String> OF_STRING = Set.of("matches", "replaceAll", "replaceFirst", "split");

    /** A regular expression and the place of its call. */
    record Regex(String file, long line, String pattern, int flags) {
        Pattern compiled() {
            return Pattern.compile(pattern, flags);
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + pattern;
        }
    }

    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final List<Regex> all = new ArrayList<>();

    static List<Regex> all(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Regexes regexes = new Regexes();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> java =
                    paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            units.forEach(regexes::constants);
            SourcePositions places = Trees.instance(task).getSourcePositions();
            units.forEach(unit -> regexes.calls(unit, places));
        }
        return regexes.all;
    }

    private static String className(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().getName()).getFileName().toString().replace(".java", "");
    }

    private void constants(CompilationUnitTree unit) {
        String name = className(unit);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getInitializer() != null) {
                    constants.putIfAbsent(name + "." + variable.getName(), variable.getInitializer());
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(unit, null);
    }

    private void calls(CompilationUnitTree unit, SourcePositions places) {
        String name = className(unit);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree select
                        && !call.getArguments().isEmpty()) {
                    String method = select.getIdentifier().toString();
                    boolean compile = method.equals("compile")
                            && select.getExpression().toString().equals("Pattern");
                    ExpressionTree regex = call.getArguments().get(0);
                    if (compile || OF_STRING.contains(method) && isText(regex)) {
                        String flags = call.getArguments().size() > 1 && compile
                                ? call.getArguments().get(1).toString()
                                : "";
                        long line = unit.getLineMap().getLineNumber(places.getStartPosition(unit, call));
                        all.add(new Regex(name, line, value(regex, name, 0), flags(flags)));
                    }
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(unit, null);
    }

    private static boolean isText(ExpressionTree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String
                || tree instanceof BinaryTree binary
                        && (isText(binary.getLeftOperand()) || isText(binary.getRightOperand()));
    }

    private static int flags(String flags) {
        return (flags.contains("DOTALL") ? Pattern.DOTALL : 0)
                | (flags.contains("CASE_INSENSITIVE") ? Pattern.CASE_INSENSITIVE : 0)
                | (flags.contains("UNICODE_CASE") ? Pattern.UNICODE_CASE : 0)
                | (flags.contains("MULTILINE") ? Pattern.MULTILINE : 0);
    }

    private String value(ExpressionTree tree, String file, int depth) {
        if (tree instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        } else if (tree instanceof ParenthesizedTree parenthesized) {
            return value(parenthesized.getExpression(), file, depth);
        } else if (tree instanceof BinaryTree binary) {
            return value(binary.getLeftOperand(), file, depth) + value(binary.getRightOperand(), file, depth);
        }
        String key = tree instanceof IdentifierTree identifier
                ? file + "." + identifier.getName()
                : tree instanceof MemberSelectTree select ? select.toString() : "";
        ExpressionTree constant = constants.get(key);
        boolean known =
                constant != null && depth < 9 && (constant instanceof LiteralTree || constant instanceof BinaryTree);
        return known ? value(constant, key.substring(0, key.lastIndexOf('.')), depth + 1) : WORDS;
    }
}
