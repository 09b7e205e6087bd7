package io.adit.model.file;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.ext.Locator2Impl;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** What a parser found, on its way to a handler on another thread. The parser waits where it is too far ahead. */
final class ParsedEvents extends DefaultHandler {
    private static final int BATCH = 512;
    private static final int BATCHES = 16;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);
    private final DefaultHandler handler;
    private final Locator2Impl place = new Locator2Impl(); // of the event that the handler is told

    private List<Event> events = new ArrayList<>(BATCH);
    private @Nullable Locator locator; // of the parser
    private boolean headed;
    private volatile boolean stopped;

    /** @param handler is told everything by {@link #tell}, on its thread */
    ParsedEvents(DefaultHandler handler) {
        this.handler = handler;
    }

    private interface Event {
        void tell() throws SAXException, IOException;
    }

    private record Batch(List<Event> events, boolean isLast) {}

    /**
     * Tells the handler what the parser finds, until it has ended.
     *
     * @throws SAXException as the parser or the handler threw it
     * @throws IOException as the parser or the handler threw it
     */
    void tell() throws SAXException, IOException, InterruptedException {
        boolean isLast = false;
        while (!isLast) {
            Batch next = queue.take();
            for (Event event : next.events()) {
                event.tell();
            }
            isLast = next.isLast();
        }
    }

    /** Ends the parser's thread, where it has not ended, and waits for that. */
    void stop(Thread thread) {
        stopped = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            queue.clear();
            try {
                thread.join(LOOK_AGAIN);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The parser has ended, with this exception or error if any. */
    void end(@Nullable Throwable cause) {
        events.add(() -> {
            switch (cause) {
                case null -> {}
                case SAXException e -> throw e;
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new SAXException(String.valueOf(cause));
            }
        });
        try {
            queue.put(new Batch(events, true));
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the parser", e);
        }
    }

    private void add(Event event) throws SAXException {
        if (stopped) {
            throw new SAXException("nobody reads on");
        }
        events.add(event);
        if (events.size() == BATCH) {
            try {
                queue.put(new Batch(events, false));
            } catch (InterruptedException e) {
                throw new SAXException(e);
            }
            events = new ArrayList<>(BATCH);
        }
    }

    /** The same, with the place that it was found at. */
    private void addPlaced(Event event) throws SAXException {
        Locator found = locator;
        if (found == null) {
            add(event);
            return;
        }
        if (!headed && found instanceof Locator2 head) { // only now the parser has read the declaration
            headed = true;
            String encoding = head.getEncoding();
            String version = head.getXMLVersion();
            String file = head.getSystemId();
            add(() -> {
                place.setEncoding(encoding);
                place.setXMLVersion(version);
                place.setSystemId(file);
            });
        }
        int line = found.getLineNumber();
        int column = found.getColumnNumber();
        add(() -> {
            place.setLineNumber(line);
            place.setColumnNumber(column);
            event.tell();
        });
    }

    @Override
    public void setDocumentLocator(Locator found) {
        locator = found;
    }

    @Override
    public void startDocument() throws SAXException {
        add(() -> {
            handler.setDocumentLocator(place);
            handler.startDocument();
        });
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        Attributes copy = new AttributesImpl(attributes);
        addPlaced(() -> handler.startElement(uri, localName, name, copy));
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        addPlaced(() -> handler.endElement(uri, localName, name));
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        char[] copy = Arrays.copyOfRange(text, start, start + length);
        add(() -> handler.characters(copy, 0, copy.length));
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        char[] copy = Arrays.copyOfRange(text, start, start + length);
        add(() -> handler.ignorableWhitespace(copy, 0, copy.length));
    }

    @Override
    public void endDocument() throws SAXException {
        addPlaced(handler::endDocument);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        add(() -> handler.startPrefixMapping(prefix, uri));
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        add(() -> handler.endPrefixMapping(prefix));
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        add(() -> handler.processingInstruction(target, data));
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        add(() -> handler.skippedEntity(name));
    }

    @Override
    public void notationDecl(String name, @Nullable String publicId, @Nullable String systemId) throws SAXException {
        add(() -> handler.notationDecl(name, publicId, systemId));
    }

    @Override
    public void unparsedEntityDecl(String name, @Nullable String publicId, String systemId, String notation)
            throws SAXException {
        add(() -> handler.unparsedEntityDecl(name, publicId, systemId, notation));
    }

    @Override
    public void warning(SAXParseException e) throws SAXException {
        add(() -> handler.warning(e));
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        add(() -> handler.error(e));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        add(() -> handler.fatalError(e));
        throw e;
    }

    /** Answers at once, on the parser's thread. */
    @Override
    public @Nullable InputSource resolveEntity(@Nullable String publicId, String systemId)
            throws SAXException, IOException {
        return handler.resolveEntity(publicId, systemId);
    }
}
