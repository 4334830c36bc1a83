package org.malin.publish.pdf;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFPageLabels;
import org.apache.fop.pdf.PDFRoot;
import org.apache.fop.pdf.StandardStructureAttributes;
import org.apache.fop.pdf.StandardStructureTypes;
import org.apache.fop.pdf.StructureType;
import org.apache.fop.render.pdf.PDFLogicalStructureHandler;

/**
 * The names of PDF that FOP keeps for good. Each knows the last place where it was written, and through it a whole
 * document stays in memory, just when the last pass over the file needs room.
 */
final class Constants {
    private static final List<Class<?>> HOLDERS = List.of(
            PDFLogicalStructureHandler.class,
            PDFPageLabels.class,
            PDFRoot.class,
            StandardStructureAttributes.Table.class,
            StandardStructureTypes.Grouping.class,
            StandardStructureTypes.Paragraphlike.class,
            StandardStructureTypes.List.class,
            StandardStructureTypes.Table.class,
            StandardStructureTypes.InlineLevelStructure.class,
            StandardStructureTypes.Illustration.class);

    private Constants() {}

    /** Lets go of documents that are written. */
    static void forgetDocuments() {
        for (Class<?> holder : HOLDERS) {
            for (Field field : holder.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    forget(value(field));
                }
            }
        }
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a constant of FOP cannot be read: " + field, e);
        }
    }

    private static void forget(Object constant) {
        Object name = constant instanceof StructureType ? ((StructureType) constant).getName() : constant;
        if (name instanceof PDFName[]) {
            Arrays.asList((PDFName[]) name).forEach(Constants::forget);
        } else if (name instanceof PDFName) {
            ((PDFName) name).setParent(null);
            ((PDFName) name).setDocument(null);
        }
    }
}
