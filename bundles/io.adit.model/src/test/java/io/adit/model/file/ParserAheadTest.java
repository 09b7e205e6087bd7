package io.adit.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/** What a handler is told ahead is what the parser alone tells it. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ParserAheadTest {
    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE a [<!NOTATION n PUBLIC "p"><!ENTITY u SYSTEM "file.gif" NDATA n><!ENTITY text "long">]>
            <?goes on?>
            <p:a xmlns:p="urn:p" name="Brücke">
              <b one="1" two="zwei"/>text &text; &lt;end&gt;
            %s</p:a>
            """;

    /** Everything it is told, with the lines where elements begin and end. */
    private static class Told extends DefaultHandler {
        final List<String> events = new ArrayList<>();
        private Locator locator;

        private void note(String event, Object... values) {
            events.add(event + List.of(values));
        }

        private String place() {
            return locator.getLineNumber() + ":" + locator.getColumnNumber();
        }

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void startDocument() {
            note("document");
        }

        @Override
        public void endDocument() {
            note("end");
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            Locator2 head = (Locator2) locator;
            note("start", uri, localName, name, place(), head.getEncoding(), head.getXMLVersion(), head.getSystemId());
            for (int i = 0; i < attributes.getLength(); i++) {
                note("attribute", attributes.getQName(i), attributes.getValue(i), attributes.getType(i));
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            note("end", uri, localName, name, place());
        }

        @Override
        public void characters(char[] text, int start, int length) {
            note("text", new String(text, start, length));
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) {
            note("prefix", prefix, uri);
        }

        @Override
        public void endPrefixMapping(String prefix) {
            note("end of prefix", prefix);
        }

        @Override
        public void processingInstruction(String target, String data) {
            note("instruction", target, data);
        }

        @Override
        public void notationDecl(String name, String publicId, String systemId) {
            note("notation", name, publicId);
        }

        @Override
        public void unparsedEntityDecl(String name, String publicId, String systemId, String notation) {
            note("entity", name, systemId, notation);
        }

        @Override
        public void fatalError(SAXParseException e) {
            note("fatal", e.getMessage(), e.getLineNumber());
        }
    }

    private static SAXParser parser() throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newSAXParser();
    }

    private static InputSource source(InputStream in) {
        InputSource source = new InputSource(in);
        source.setSystemId("file:/model.adit");
        return source;
    }

    private static InputSource source(String text) {
        return source(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void tellsAllThatTheParserTells() throws Exception {
        String document = DOCUMENT.formatted("<c d=\"e\"/>\n".repeat(20_000)); // more than fits into what waits
        Told alone = new Told();
        parser().parse(source(document), alone);
        Told ahead = new Told();
        new ParserAhead(parser()).parse(source(document), ahead);
        assertThat(ahead.events).hasSizeGreaterThan(60_000).isEqualTo(alone.events);
        assertThat(ahead.events).contains("attribute[name, Brücke, CDATA]", "entity[u, file:/file.gif, n]");
    }

    @Test
    void tellsWhatWasRightBeforeItFails() throws Exception {
        String document = DOCUMENT.formatted("<c>\n".repeat(3_000));
        Told alone = new Told();
        assertThatThrownBy(() -> parser().parse(source(document), alone)).isInstanceOf(SAXParseException.class);
        Told ahead = new Told();
        assertThatThrownBy(() -> new ParserAhead(parser()).parse(source(document), ahead))
                .isInstanceOf(SAXParseException.class)
                .hasMessageContaining("\"c\"");
        assertThat(ahead.events).isEqualTo(alone.events);
        assertThat(ahead.events.getLast()).startsWith("fatal");
    }

    @Test
    void endsTheParserWhereTheHandlerFails() throws Exception {
        SAXException failure = new SAXException("enough");
        List<Thread> before = parsers();
        assertThatThrownBy(() -> new ParserAhead(parser()).parse(source(endless()), new Told() {
                    @Override
                    public void startElement(String uri, String localName, String name, Attributes attributes)
                            throws SAXException {
                        if (events.size() > 10_000) {
                            throw failure;
                        }
                        super.startElement(uri, localName, name, attributes);
                    }
                }))
                .isSameAs(failure);
        assertThat(parsers()).isEqualTo(before);
    }

    @Test
    void endsWhereItIsInterrupted() throws Exception {
        List<Thread> before = parsers();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new ParserAhead(parser()).parse(source(endless()), new Told()))
                .isInstanceOf(IOException.class)
                .hasMessage("reading was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(parsers()).isEqualTo(before);
    }

    @Test
    void throwsWhatTheFileThrows() {
        IOException failure = new IOException("disk lost");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> new ParserAhead(parser()).parse(source(broken), new Told()))
                .isSameAs(failure);
    }

    private static List<Thread> parsers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("adit-file-parser"))
                .toList();
    }

    private static InputStream endless() {
        byte[] elements = "<b/>\n".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        InputStream more = new InputStream() {
            private int at;

            @Override
            public int read() {
                return elements[at++ % elements.length];
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream("<a>".getBytes(StandardCharsets.US_ASCII)), more);
    }
}
