package io.adit.ifc.ids;

import io.adit.ifc.ids.Specification.Cardinality;
import io.adit.ifc.ids.Specification.Occurrence;
import io.adit.ifc.ids.Specification.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An Information Delivery Specification as it was read.
 *
 * @param title what it is called
 * @param specifications its specifications in order
 */
public record IdsFile(String title, List<Specification> specifications) {
    private static final String NAMESPACE = "http://standards.buildingsmart.org/IDS";
    private static final Set<String> RELATIONS = Set.of(
            "IFCRELAGGREGATES",
            "IFCRELASSIGNSTOGROUP",
            "IFCRELCONTAINEDINSPATIALSTRUCTURE",
            "IFCRELNESTS",
            "IFCRELVOIDSELEMENT IFCRELFILLSELEMENT");

    /** Takes the specifications over. */
    public IdsFile {
        specifications = List.copyOf(specifications);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws IdsException if it is no IDS 1.0 or says something that is not understood
     */
    public static IdsFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Reader().ids(builder.parse(in).getDocumentElement());
        } catch (SAXException e) {
            throw new IdsException(file + " is no readable XML: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK can read XML safely", e);
        }
    }

    private static final class Reader {
        private String where = "the file";

        IdsFile ids(Element root) {
            if (!root.getLocalName().equals("ids") || !NAMESPACE.equals(root.getNamespaceURI())) {
                throw new IdsException("the file is no IDS 1.0: its root is " + root.getNodeName() + ".");
            }
            Element info = child(root, "info");
            Element title = info == null ? null : child(info, "title");
            Element list = child(root, "specifications");
            if (list == null) {
                throw new IdsException("the file has no specifications.");
            }
            List<Specification> specifications = new ArrayList<>();
            for (Element each : children(list)) {
                only(each, "specification");
                specifications.add(specification(each));
            }
            return new IdsFile(title == null ? "" : title.getTextContent().strip(), specifications);
        }

        private Specification specification(Element e) {
            where = "the specification '" + e.getAttribute("name") + "'";
            List<Facet> applicability = new ArrayList<>();
            List<Requirement> requirements = new ArrayList<>();
            Occurrence occurrence = Occurrence.REQUIRED;
            for (Element each : children(e)) {
                only(each, "applicability", "requirements");
                if (each.getLocalName().equals("applicability")) {
                    occurrence = occurrence(each);
                    children(each).forEach(facet -> applicability.add(facet(facet)));
                } else {
                    children(each)
                            .forEach(facet -> requirements.add(new Requirement(facet(facet), cardinality(facet))));
                }
            }
            if (applicability.isEmpty()) {
                throw unknown("an applicability without conditions");
            }
            Set<String> versions = Set.of(e.getAttribute("ifcVersion").split(" "));
            return new Specification(e.getAttribute("name"), versions, occurrence, applicability, requirements);
        }

        private Occurrence occurrence(Element e) {
            String least = e.hasAttribute("minOccurs") ? e.getAttribute("minOccurs") : "1";
            String most = e.hasAttribute("maxOccurs") ? e.getAttribute("maxOccurs") : "1";
            return switch (least + " " + most) {
                case "1 unbounded" -> Occurrence.REQUIRED;
                case "0 unbounded" -> Occurrence.OPTIONAL;
                case "0 0" -> Occurrence.PROHIBITED;
                default -> throw unknown("minOccurs " + least + " with maxOccurs " + most);
            };
        }

        private Cardinality cardinality(Element e) {
            String text = e.hasAttribute("cardinality") ? e.getAttribute("cardinality") : "required";
            return switch (text) {
                case "required" -> Cardinality.REQUIRED;
                case "optional" -> Cardinality.OPTIONAL;
                case "prohibited" -> Cardinality.PROHIBITED;
                default -> throw unknown("the cardinality " + text);
            };
        }

        private Facet facet(Element e) {
            return switch (e.getLocalName()) {
                case "entity" -> entity(e);
                case "attribute" -> {
                    parts(e, "name", "value");
                    yield new Facet.Attribute(needed(e, "name"), value(e, "value"));
                }
                case "property" -> {
                    parts(e, "propertySet", "baseName", "value");
                    String type = e.getAttribute("dataType");
                    yield new Facet.Property(
                            needed(e, "propertySet"),
                            needed(e, "baseName"),
                            type.isEmpty() ? null : type,
                            value(e, "value"));
                }
                case "classification" -> {
                    parts(e, "value", "system");
                    yield new Facet.Classification(value(e, "system"), value(e, "value"));
                }
                case "material" -> {
                    parts(e, "value");
                    yield new Facet.Material(value(e, "value"));
                }
                case "partOf" -> partOf(e);
                default -> throw unknown("a facet " + e.getLocalName());
            };
        }

        private Facet.Entity entity(Element e) {
            parts(e, "name", "predefinedType");
            Constraint name = needed(e, "name");
            List<String> literals = name instanceof Constraint.Literal one
                    ? List.of(one.value())
                    : name instanceof Constraint.OneOf any ? any.values() : List.of();
            for (String literal : literals) {
                if (!literal.equals(literal.toUpperCase(Locale.ROOT))) {
                    throw unknown("the entity " + literal + ", which is not in upper case");
                }
            }
            return new Facet.Entity(name, value(e, "predefinedType"));
        }

        private Facet.PartOf partOf(Element e) {
            parts(e, "entity");
            String relation = e.getAttribute("relation");
            if (!relation.isEmpty() && !RELATIONS.contains(relation)) {
                throw unknown("the relation " + relation);
            }
            Element whole = child(e, "entity");
            if (whole == null) {
                throw unknown("a partOf without an entity");
            }
            return new Facet.PartOf(entity(whole), relation.isEmpty() ? null : relation);
        }

        private Constraint needed(Element e, String name) {
            Constraint value = value(e, name);
            if (value == null) {
                throw unknown("a facet " + e.getLocalName() + " without " + name);
            }
            return value;
        }

        private @Nullable Constraint value(Element e, String name) {
            Element part = child(e, name);
            if (part == null) {
                return null;
            }
            List<Element> inner = children(part);
            if (inner.size() == 1 && inner.get(0).getLocalName().equals("simpleValue")) {
                return new Constraint.Literal(inner.get(0).getTextContent());
            }
            if (inner.size() == 1 && inner.get(0).getLocalName().equals("restriction")) {
                return new RestrictionReader(where).read(inner.get(0));
            }
            throw unknown("a " + name + " that is neither one value nor one restriction");
        }

        private void parts(Element e, String... known) {
            children(e).forEach(each -> only(each, known));
        }

        private void only(Element e, String... known) {
            if (!Set.of(known).contains(e.getLocalName())) {
                throw unknown("an element " + e.getNodeName());
            }
        }

        private IdsException unknown(String what) {
            return new IdsException(where + " has " + what + "; that is not understood.");
        }
    }

    static List<Element> children(Element e) {
        List<Element> children = new ArrayList<>();
        for (Node node = e.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static @Nullable Element child(Element e, String name) {
        return children(e).stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
