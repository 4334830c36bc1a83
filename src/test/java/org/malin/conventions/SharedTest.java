package org.malin.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.malin.authority.Authority;
import org.malin.parse.ProtocolParser;
import org.malin.source.SourceReader;

/** What serves all documents at once may remember nothing of one. */
class SharedTest {

    @Test
    void nothingThatIsSharedHasFieldsThatChange() throws Exception {
        Conventions conventions = Conventions.builtIn();
        for (Path seed : seeds()) {
            ProtocolParser.parse(
                    SourceReader.read(seed.getFileName().toString(), Files.readAllBytes(seed), null),
                    conventions,
                    Authority.load(Path.of("tei/authority")));
        }
        Collection<Object> shared = made(conventions);
        assertTrue(shared.size() > 20, "shared: " + shared.size());
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> changing = new ArrayList<>();
        shared.forEach(object -> look(object, seen, changing));
        assertEquals(List.of(), changing);
    }

    private static List<Path> seeds() throws Exception {
        try (Stream<Path> all = Files.list(Path.of("seeds"))) {
            return all.sorted().toList();
        }
    }

    private static Collection<Object> made(Conventions conventions) throws Exception {
        Field made = Conventions.class.getDeclaredField("made");
        made.setAccessible(true);
        return List.copyOf(((Map<?, ?>) made.get(conventions)).values());
    }

    /** Looks at the fields of an object of ours, and of those that it holds. */
    private static void look(Object object, Set<Object> seen, List<String> changing) {
        if (object instanceof Collection<?> many) {
            many.forEach(one -> look(one, seen, changing));
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(one -> look(one, seen, changing));
        }
        boolean ours = object != null && object.getClass().getName().startsWith("org.malin.");
        if (!ours || object instanceof Conventions || object instanceof Enum || !seen.add(object)) {
            return;
        }
        for (Field field : object.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || object.getClass().isSynthetic()) {
                continue;
            }
            if (!Modifier.isFinal(field.getModifiers())) {
                changing.add(object.getClass().getSimpleName() + "." + field.getName());
            }
            look(value(field, object), seen, changing);
        }
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
