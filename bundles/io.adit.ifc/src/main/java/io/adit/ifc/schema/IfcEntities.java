package io.adit.ifc.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Entities of the IFC schemas from IFC2X3 to the IFC4X4 draft, merged into one hierarchy: the one of the newest schema that
 * has the entity. Entity names are given in upper case, as files write them. Immutable.
 */
public final class IfcEntities {
    private record Entity(String name, String supertype, int[] predefinedType) {}

    private static final IfcEntities INSTANCE = new IfcEntities();
    private final Map<String, Entity> entities = new HashMap<>();

    private IfcEntities() {
        try (InputStream in = IfcEntities.class.getResourceAsStream("entities.tsv")) {
            if (in == null) {
                throw new IllegalStateException("entities.tsv is missing from the bundle");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] columns) {
        String[] positions = columns[2].split(" ", -1);
        int[] predefined = new int[positions.length];
        for (int i = 0; i < positions.length; i++) {
            predefined[i] = Character.isDigit(positions[i].charAt(0)) ? Integer.parseInt(positions[i]) : -1;
        }
        entities.put(
                columns[0].toUpperCase(Locale.ROOT),
                new Entity(columns[0], columns[1].toUpperCase(Locale.ROOT), predefined));
    }

    /** The table. */
    public static IfcEntities table() {
        return INSTANCE;
    }

    /** Whether any of the schemas has the entity. */
    public boolean known(String entity) {
        return entities.containsKey(entity);
    }

    /** The name as the standard writes it, for example {@code IfcTunnelPart}; a guess for an unknown entity. */
    public String name(String entity) {
        Entity known = entities.get(entity);
        if (known != null) {
            return known.name();
        }
        boolean ifc = entity.startsWith("IFC") && entity.length() > 3;
        return ifc ? "Ifc" + entity.charAt(3) + entity.substring(4).toLowerCase(Locale.ROOT) : entity;
    }

    /** Whether {@code entity} is {@code ancestor} or a subtype of it; false for an unknown entity. */
    public boolean isA(@Nullable String entity, String ancestor) {
        String at = entity;
        while (at != null) {
            if (at.equals(ancestor)) {
                return true;
            }
            Entity known = entities.get(at);
            at = known == null ? null : known.supertype();
        }
        return false;
    }

    /** Position of the attribute PredefinedType of an entity in a schema, or -1 when it has none. */
    public int predefinedType(String entity, String schema) {
        Entity known = entities.get(entity);
        if (known == null) {
            return -1;
        }
        int column = schema.startsWith("IFC2X") ? 0 : schema.startsWith("IFC4X") ? 2 : 1;
        return known.predefinedType()[column];
    }
}
