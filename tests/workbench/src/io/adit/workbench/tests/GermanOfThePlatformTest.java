package io.adit.workbench.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.osgi.framework.namespace.HostNamespace.HOST_NAMESPACE;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/**
 * What the preference pages of keys, of colours and fonts and of the appearance list of the platform has a German name.
 * It is found where the platform finds it: under the extension points, in the style sheets of the themes and in the
 * model of the window, in each bundle that the workbench and its German fragments cannot do without. More bundles run
 * in a test than in the product.
 */
class GermanOfThePlatformTest {
    private static final Set<String> SHOWN = Set.of(
            "org.eclipse.ui.commands",
            "org.eclipse.ui.contexts",
            "org.eclipse.ui.bindings",
            "org.eclipse.ui.themes",
            "org.eclipse.ui.views",
            "org.eclipse.e4.ui.css.swt.theme");
    private static final Pattern KEY = Pattern.compile("^%(\\S+)");
    private static final Pattern NAME_IN_MODEL = Pattern.compile(" name=\"%([^\"]+)\"");
    private static final Pattern LABEL_IN_STYLE = Pattern.compile("\\?message=(\\w+)");

    private static final String OURS = "io.adit.workbench";
    private static final String FRAGMENTS = OURS + ".de.";

    @Test
    void hasAGermanNameForWhateverThePagesList() throws Exception {
        Map<String, Set<String>> lacking = new TreeMap<>();
        Map<String, Integer> listed = new TreeMap<>();
        for (Bundle bundle : needed()) {
            Properties english = texts(bundle, "plugin.properties");
            Set<String> keys = new TreeSet<>(extended(bundle));
            keys.addAll(found(bundle, "*.e4xmi", NAME_IN_MODEL));
            keys.addAll(found(bundle, "*.css", LABEL_IN_STYLE));
            keys.removeIf(key -> english.getProperty(key, "").isBlank());
            listed.put(bundle.getSymbolicName(), keys.size());
            keys.removeAll(texts(bundle, "plugin_de.properties").keySet());
            if (!keys.isEmpty()) {
                lacking.put(bundle.getSymbolicName(), keys);
            }
        }
        assertEquals(Map.of(), lacking);
        for (String source : List.of("org.eclipse.ui", "org.eclipse.ui.themes", "org.eclipse.ui.workbench")) {
            assertTrue(listed.getOrDefault(source, 0) > 0, source);
        }
    }

    @Test
    void saysNothingInGermanThatThePlatformDoesNotSay() {
        for (Bundle fragment :
                bundles().filter(GermanOfThePlatformTest::isFragment).toList()) {
            Bundle host = providers(fragment, HOST_NAMESPACE).findFirst().orElseThrow();
            for (URL german : entries(fragment, "*_de.properties")) {
                URL english = host.getEntry(german.getPath().replace("_de.", "."));
                assertNotNull(english, german::toString);
                Set<Object> surplus = new TreeSet<>(read(german).keySet());
                surplus.removeAll(read(english).keySet());
                assertEquals(Set.of(), surplus, german::toString);
            }
        }
    }

    private static Set<Bundle> needed() {
        Set<Bundle> needed = new LinkedHashSet<>();
        Deque<Bundle> open = new ArrayDeque<>(bundles()
                .filter(bundle -> OURS.equals(bundle.getSymbolicName()) || isFragment(bundle))
                .toList());
        while (!open.isEmpty()) {
            Bundle next = open.pop();
            if (needed.add(next)) {
                providers(next, null).forEach(open::push);
            }
        }
        needed.removeIf(GermanOfThePlatformTest::isFragment);
        return needed;
    }

    private static Stream<Bundle> bundles() {
        return Stream.of(FrameworkUtil.getBundle(GermanOfThePlatformTest.class)
                .getBundleContext()
                .getBundles());
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getSymbolicName().startsWith(FRAGMENTS);
    }

    /** Of what a bundle requires, its host among it; what it can do without may not be in the product. */
    private static Stream<Bundle> providers(Bundle bundle, @Nullable String namespace) {
        return bundle.adapt(BundleWiring.class).getRequiredWires(namespace).stream()
                .filter(wire ->
                        !"optional".equals(wire.getRequirement().getDirectives().get("resolution")))
                .map(wire -> wire.getProvider().getBundle());
    }

    private static Set<String> extended(Bundle bundle) throws Exception {
        URL file = bundle.getEntry("plugin.xml");
        if (file == null) {
            return Set.of();
        }
        Element plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(file))))
                .getDocumentElement();
        return children(plugin)
                .filter(extension -> SHOWN.contains(extension.getAttribute("point")))
                .flatMap(GermanOfThePlatformTest::texts)
                .flatMap(text -> KEY.matcher(text.strip()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** The values and texts of an element and of those in it; a colour that nobody can change is not listed. */
    private static Stream<String> texts(Element element) {
        if ("false".equals(element.getAttribute("isEditable"))) {
            return Stream.empty();
        }
        Stream<String> values = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i).getNodeValue());
        Stream<String> own = nodes(element).filter(Text.class::isInstance).map(Node::getNodeValue);
        return Stream.of(values, own, children(element).flatMap(GermanOfThePlatformTest::texts))
                .flatMap(all -> all);
    }

    private static Stream<Element> children(Element element) {
        return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<Node> nodes(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private static Set<String> found(Bundle bundle, String files, Pattern pattern) {
        return entries(bundle, files).stream()
                .flatMap(file -> pattern.matcher(text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Those of the bundle itself and of its fragments. */
    private static Properties texts(Bundle bundle, String name) {
        Properties all = new Properties();
        entries(bundle, name).forEach(file -> all.putAll(read(file)));
        return all;
    }

    private static List<URL> entries(Bundle bundle, String name) {
        Enumeration<URL> entries = bundle.findEntries("/", name, true);
        return entries == null ? List.of() : Collections.list(entries);
    }

    private static Properties read(URL file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
