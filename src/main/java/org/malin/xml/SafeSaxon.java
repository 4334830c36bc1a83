package org.malin.xml;

import java.util.Set;
import net.sf.saxon.lib.CollectionFinder;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.XPathException;
import org.jspecify.annotations.Nullable;

/** Makes Saxon processors that reach nothing but what the gate lets pass. */
final class SafeSaxon {

    private SafeSaxon() {}

    static Processor processor(Gate gate) {
        Processor processor = new Processor(false);
        processor.setConfigurationProperty(Feature.RESOURCE_RESOLVER, gate);
        processor.setConfigurationProperty(Feature.COLLECTION_FINDER, noCollections());
        processor.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, noVariables());
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.XINCLUDE, false);
        processor.setConfigurationProperty(Feature.DTD_VALIDATION, false);
        return processor;
    }

    private static CollectionFinder noCollections() {
        return (context, uri) -> {
            throw new XPathException("collections are not read: " + uri, "FODC0002");
        };
    }

    private static EnvironmentVariableResolver noVariables() {
        return new EnvironmentVariableResolver() {
            @Override
            public Set<String> getAvailableEnvironmentVariables() {
                return Set.of();
            }

            @Override
            public @Nullable String getEnvironmentVariable(String name) {
                return null;
            }
        };
    }
}
