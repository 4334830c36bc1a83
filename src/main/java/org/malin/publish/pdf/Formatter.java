package org.malin.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Date;
import java.util.function.Consumer;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.Event;
import org.apache.fop.render.intermediate.IFRenderer;
import org.xml.sax.ContentHandler;

/** Apache FOP, set up once: what it is told of XSL-FO it makes into tagged PDF. */
final class Formatter {
    private static final String SETTINGS = "/org/malin/publish/fop.xml";
    /** Without versions, which would make files differ that are the same. */
    private static final String PRODUCER = "Malin, Apache FOP";

    private static final String PDF = "application/pdf";

    private final FopFactory factory;

    Formatter() {
        ClassPath resources = new ClassPath();
        try (InputStream settings = ClassPath.open(SETTINGS)) {
            factory = new FopFactoryBuilder(ClassPath.BASE, resources)
                    .setConfiguration(new DefaultConfigurationBuilder().build(settings))
                    .build();
        } catch (IOException | ConfigurationException e) {
            throw new IllegalStateException("FOP cannot be set up", e);
        }
        factory.getFontManager()
                .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(ClassPath.BASE, resources));
    }

    /** A run: a handler that takes XSL-FO as events and writes PDF; what FOP has to tell goes to a listener. */
    Run run(OutputStream pdf, Consumer<Event> events) throws FOPException {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.getEventBroadcaster().addEventListener(events::accept);
        agent.setCreationDate(new Date(0));
        agent.setProducer(PRODUCER);
        IFRenderer renderer = Links.renderer(agent);
        renderer.setDocumentHandler(factory.getRendererFactory().createDocumentHandler(agent, PDF));
        agent.setRendererOverride(renderer);
        AreaTreeHandler areas = new AreaTreeHandler(agent, PDF, pdf);
        agent.setFOEventHandlerOverride(areas);
        return new Run(agent.newFop(PDF, pdf).getDefaultHandler(), new PageNumbers(areas));
    }

    /**
     * A run of FOP.
     *
     * @param handler takes the events of XSL-FO
     * @param pages the numbers of the pages that are laid out already
     */
    record Run(ContentHandler handler, PageNumbers pages) {}
}
