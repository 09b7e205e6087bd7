package io.adit.ifc.inspect;

import io.adit.ifc.Finding;
import io.adit.ifc.view.Group;
import io.adit.ifc.view.IfcObject;
import io.adit.ifc.view.Sensor;
import io.adit.ifc.view.SpatialNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The text form of an inspection: a few facts, then aligned tables. */
final class InspectionText {
    private static final int MAX_LABEL = 60;
    private static final int MAX_ENTITIES = 15;
    private static final int MAX_ROWS = 200;

    private final IfcInspection inspection;
    private final Writer out;

    InspectionText(IfcInspection inspection, Writer out) {
        this.inspection = inspection;
        this.out = out;
    }

    void write() throws IOException {
        facts();
        spatial();
        table("Systems and groups", groups());
        table("Sensors", sensors());
        entities();
        findings();
        out.flush();
    }

    private void facts() throws IOException {
        String name = inspection.file().getFileName() == null
                ? inspection.file().toString()
                : inspection.file().getFileName().toString();
        line(name);
        line("  Schema       " + inspection.header().schema());
        line("  Written by   "
                + first(
                        inspection.header().originatingSystem(),
                        inspection.header().preprocessor()));
        line("  Written at   " + first(inspection.header().timeStamp(), "unknown"));
        line(String.format(
                Locale.ROOT,
                "  Size         %,d bytes, %,d instances, read in %,d ms",
                inspection.bytes(),
                inspection.instances(),
                inspection.milliseconds()));
        line(String.format(
                Locale.ROOT,
                "  Content      %,d products: %,d spatial elements, %,d ports, %,d sensors",
                inspection.products(),
                inspection.spatialElements(),
                inspection.ports(),
                inspection.sensors().size()));
        String units = inspection.units().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey().replace("UNIT", "").toLowerCase(Locale.ROOT) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        line("  Units        " + first(units, "none"));
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    private void spatial() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (SpatialNode root : inspection.roots()) {
            rows(root, "", "", rows);
        }
        table("Spatial structure", rows);
    }

    private static void rows(SpatialNode node, String before, String below, List<String[]> rows) {
        IfcObject object = node.object();
        rows.add(new String[] {
            cut(before + object.label()),
            object.ifcClass(),
            object.effectiveType(),
            node.elements().isEmpty() ? "" : node.elements().size() + " elements"
        });
        for (int i = 0; i < node.children().size(); i++) {
            boolean last = i == node.children().size() - 1;
            rows(node.children().get(i), below + (last ? "└ " : "├ "), below + (last ? "  " : "│ "), rows);
        }
    }

    private List<String[]> groups() {
        List<String[]> rows = new ArrayList<>();
        for (Group group : inspection.groups()) {
            IfcObject object = group.object();
            rows.add(new String[] {
                cut(object.label()), object.ifcClass(), object.effectiveType(), group.members() + " members"
            });
        }
        return rows;
    }

    private List<String[]> sensors() {
        List<String[]> rows = new ArrayList<>();
        for (Sensor sensor : inspection.sensors()) {
            IfcObject object = sensor.object();
            rows.add(new String[] {cut(object.label()), object.effectiveType(), object.globalId(), sensor.where()});
        }
        return rows;
    }

    private void entities() throws IOException {
        List<String[]> rows = inspection.counts().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_ENTITIES)
                .map(e -> new String[] {e.getKey(), String.format(Locale.ROOT, "%,12d", e.getValue())})
                .collect(Collectors.toCollection(ArrayList::new));
        int more = inspection.counts().size() - rows.size();
        if (more > 0) {
            rows.add(new String[] {"and " + more + " more", ""});
        }
        table("Entities", rows);
    }

    private void findings() throws IOException {
        line("");
        line(inspection.findings().isEmpty() ? "No findings." : "Findings");
        for (Finding finding : inspection.findings()) {
            line("  " + finding);
        }
    }

    private void table(String title, List<String[]> rows) throws IOException {
        line("");
        if (rows.isEmpty()) {
            line(title + ": none");
            return;
        }
        line(title);
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows.subList(0, Math.min(rows.size(), MAX_ROWS))) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        for (String[] row : rows.subList(0, Math.min(rows.size(), MAX_ROWS))) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]).append(" ".repeat(widths[i] - width(row[i]) + 2));
            }
            line(line.toString().stripTrailing());
        }
        if (rows.size() > MAX_ROWS) {
            line("  and " + (rows.size() - MAX_ROWS) + " more");
        }
    }

    /** Columns on a terminal: East Asian characters take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || (c >= 0x3000 && c < 0x3100) || (c >= 0xAC00 && c < 0xD7B0)
                        ? 2
                        : 1)
                .sum();
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= MAX_LABEL ? line : line.substring(0, MAX_LABEL - 1) + "…";
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
