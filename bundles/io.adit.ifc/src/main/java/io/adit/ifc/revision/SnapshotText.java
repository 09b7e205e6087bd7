package io.adit.ifc.revision;

import io.adit.ifc.view.Sensor.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/*
 * Lines of fields with tabs between them: a header with the scope; for each element "A" or "S" (asset, sensor), id, GlobalId,
 * parent, position; after it a line "F" for each field with set, name and value. Deflated, in base 64.
 */
/** A snapshot as one attribute of a file. */
public final class SnapshotText {
    private static final String HEADER = "adit-source-state 1";

    private SnapshotText() {}

    /** The text of a snapshot; positions are kept to the millimetre. */
    public static String of(Snapshot snapshot) {
        StringBuilder text = new StringBuilder();
        line(text, HEADER, String.valueOf(snapshot.scope().equipment()));
        snapshot.scope().classes().forEach(each -> line(text, "C", each));
        for (Element element : snapshot.elements()) {
            line(
                    text,
                    element.sensor() ? "S" : "A",
                    element.id(),
                    element.globalId(),
                    element.parent(),
                    position(element.position()));
            element.fields().forEach((field, value) -> line(text, "F", field.set(), field.name(), value));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void line(StringBuilder text, String... parts) {
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : "\t")
                    .append(parts[i].replace("\\", "\\\\")
                            .replace("\t", "\\t")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r"));
        }
        text.append('\n');
    }

    private static String position(@Nullable Position p) {
        return p == null ? "" : rounded(p.x()) + " " + rounded(p.y()) + " " + rounded(p.z());
    }

    private static double rounded(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }

    /**
     * The snapshot of a text.
     *
     * @throws IllegalArgumentException if it is none, for example as another version wrote it or it was damaged
     */
    public static Snapshot parse(String text) {
        String lines;
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("it is damaged", e);
        }
        if (!lines.startsWith(HEADER + "\t")) {
            throw new IllegalArgumentException("it is of an unknown version");
        }
        return new Reader().read(lines);
    }

    private static final class Reader {
        private final TreeSet<String> classes = new TreeSet<>();
        private final List<Element> elements = new ArrayList<>();
        private SortedMap<Field, String> fields = new TreeMap<>();
        private String @Nullable [] open;

        Snapshot read(String text) {
            boolean equipment = false;
            for (String line : text.split("\n")) {
                String[] parts =
                        Arrays.stream(line.split("\t", -1)).map(Reader::plain).toArray(String[]::new);
                switch (parts[0]) {
                    case HEADER -> equipment = Boolean.parseBoolean(parts[1]);
                    case "C" -> classes.add(parts[1]);
                    case "F" -> fields.put(new Field(parts[1], parts[2]), parts[3]);
                    default -> {
                        close();
                        open = parts;
                    }
                }
            }
            close();
            return new Snapshot(new Scope(equipment, classes), elements);
        }

        private void close() {
            String[] e = open;
            if (e != null) {
                elements.add(new Element(e[1], e[2], e[0].equals("S"), e[3], fields, place(e[4])));
                fields = new TreeMap<>();
            }
        }

        private static @Nullable Position place(String text) {
            if (text.isEmpty()) {
                return null;
            }
            double[] p = Arrays.stream(text.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Position(p[0], p[1], p[2]);
        }

        private static String plain(String text) {
            StringBuilder plain = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\' && i + 1 < text.length()) {
                    c = switch (text.charAt(++i)) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> '\\';
                    };
                }
                plain.append(c);
            }
            return plain.toString();
        }
    }
}
