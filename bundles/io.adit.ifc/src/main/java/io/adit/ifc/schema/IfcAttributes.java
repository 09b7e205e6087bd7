package io.adit.ifc.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The explicit attributes of the entities of one IFC schema, in the order in which files write them. Immutable. */
public final class IfcAttributes {
    private static final List<String> SCHEMAS = List.of("IFC2X3", "IFC4", "IFC4X3");
    private final Map<String, List<Attribute>> entities = new HashMap<>();

    /**
     * An attribute.
     *
     * @param name as the standard writes it
     * @param type name of its type, known of predefined property sets alone; else empty
     */
    public record Attribute(String name, String type) {}

    private IfcAttributes(int column) {
        try (InputStream in = IfcAttributes.class.getResourceAsStream("attributes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("attributes.tsv is missing from the bundle");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(line.split("\t", -1), column));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] columns, int column) {
        int at = column;
        while (columns[at].equals("=")) {
            at--;
        }
        if (!columns[at].equals(".")) {
            entities.put(
                    columns[0].toUpperCase(Locale.ROOT),
                    List.of(columns[at].split(" ")).stream()
                            .map(IfcAttributes::attribute)
                            .toList());
        }
    }

    private static Attribute attribute(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new Attribute(text, "") : new Attribute(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The attributes of a schema such as {@code IFC4X3_ADD2}; null of one that is not known. */
    public static @Nullable IfcAttributes of(String schema) {
        String name = schema.toUpperCase(Locale.ROOT);
        String known = name.equals("IFC2X3") || name.equals("IFC4") ? name : name.startsWith("IFC4X3") ? "IFC4X3" : "";
        return known.isEmpty() ? null : new IfcAttributes(SCHEMAS.indexOf(known) + 1);
    }

    /** The attributes of an entity (upper case), inherited ones first; null of one that the schema does not have. */
    public @Nullable List<Attribute> entity(String entity) {
        return entities.get(entity);
    }

    /** Position of an attribute of an entity (upper case); -1 where it has none of that name. */
    public int position(String entity, String attribute) {
        List<Attribute> all = entities.getOrDefault(entity, List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(attribute)) {
                return i;
            }
        }
        return -1;
    }
}
