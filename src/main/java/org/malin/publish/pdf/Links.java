package org.malin.publish.pdf;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.fop.render.intermediate.extensions.ActionSet;

/**
 * FOP's renderer for books with many links. FOP compares the target of each link with every target before, in case one
 * lies at the same point; in a book of a thousand documents most of the time would go there. Here it finds none to compare
 * with, and looks targets up by their ids only. FOP has no setting for this, so its private table is replaced.
 */
final class Links {
    private Links() {}

    static IFRenderer renderer(FOUserAgent agent) {
        IFRenderer renderer = new IFRenderer(agent);
        try {
            Field targets = open(ActionSet.class, "actionRegistry");
            targets.set(open(IFRenderer.class, "actionSet").get(renderer), new ById<String, Object>());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of FOP keeps the targets of links elsewhere", e);
        }
        return renderer;
    }

    private static Field open(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** A table that is only asked by key. */
    private static final class ById<K, V> extends HashMap<K, V> {
        private static final long serialVersionUID = 1;

        @Override
        public Collection<V> values() {
            return List.of();
        }
    }
}
