package org.malin.validate.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** What stands in an element: an element or words. White space alone is no item, except as all there is. */
sealed interface Item {

    /** Where it begins. */
    Place place();

    /** Words between two tags. */
    record Words(String text, Place place) implements Item {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** An element with its attributes and content. */
    final class Element implements Item {
        private final String namespace;
        private final String local;
        private final String tag;
        private final Attributes attributes;
        private final Place place;
        private final @Nullable Element parent;
        private final List<Item> items = new ArrayList<>();

        Element(
                String namespace,
                String local,
                String tag,
                Attributes attributes,
                Place place,
                @Nullable Element parent) {
            this.namespace = namespace;
            this.local = local;
            this.tag = tag;
            this.attributes = new AttributesImpl(attributes);
            this.place = place;
            this.parent = parent;
        }

        @Override
        public Place place() {
            return place;
        }

        String namespace() {
            return namespace;
        }

        String local() {
            return local;
        }

        /** The name with its prefix, as written. */
        String tag() {
            return tag;
        }

        Attributes attributes() {
            return attributes;
        }

        @Nullable
        Element parent() {
            return parent;
        }

        /** All that stands in it, blank words included. */
        List<Item> items() {
            return items;
        }

        /** Elements, and words that are not blank. */
        List<Item> content() {
            return items.stream()
                    .filter(item -> !(item instanceof Words words && words.isBlank()))
                    .toList();
        }

        /** The words right before a child, or at the end, blank ones included. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Item item : items) {
                if (item instanceof Words words) {
                    text.append(words.text());
                }
            }
            return text.toString();
        }
    }
}
