package io.adit.ifc.reimport;

import io.adit.ifc.StepTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An invented building that can be changed at random and written as IFC. Knows which of its parts is which, whatever their GlobalIds. */
final class Building {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$";
    final List<Part> parts = new ArrayList<>();
    private final Random random;
    private int next;

    /** What a part is; storeys are in the building, rooms in storeys, pumps in rooms, sensors on pumps. */
    enum Sort {
        STOREY,
        ROOM,
        PUMP,
        SENSOR
    }

    /** One of them; {@code key} stays the same through all revisions. */
    static final class Part {
        final int key;
        final Sort sort;
        String globalId;
        Part whole;
        String name;
        String tag = "";
        double x;
        double y;
        String power = "1500.";

        Part(int key, Sort sort) {
            this.key = key;
            this.sort = sort;
        }
    }

    Building(Random random) {
        this.random = random;
    }

    static Building random(Random random) {
        Building building = new Building(random);
        for (int i = 0; i < 3; i++) {
            building.add(Sort.STOREY, null);
        }
        for (int i = 0; i < 8; i++) {
            building.add(Sort.ROOM, building.any(Sort.STOREY));
        }
        for (int i = 0; i < 12; i++) {
            building.add(Sort.PUMP, building.any(Sort.ROOM));
        }
        for (int i = 0; i < 6; i++) {
            building.add(Sort.SENSOR, building.any(Sort.PUMP));
        }
        return building;
    }

    Building copy() {
        Building copy = new Building(random);
        copy.next = next;
        for (Part part : parts) {
            Part twin = new Part(part.key, part.sort);
            twin.globalId = part.globalId;
            twin.name = part.name;
            twin.tag = part.tag;
            twin.x = part.x;
            twin.y = part.y;
            twin.power = part.power;
            twin.whole = part.whole == null ? null : copy.byKey(part.whole.key);
            copy.parts.add(twin);
        }
        return copy;
    }

    Part byKey(int key) {
        return parts.stream().filter(part -> part.key == key).findFirst().orElse(null);
    }

    Part byGlobalId(String globalId) {
        return parts.stream()
                .filter(part -> part.globalId.equals(globalId))
                .findFirst()
                .orElse(null);
    }

    Part any(Sort sort) {
        List<Part> those = parts.stream().filter(part -> part.sort == sort).toList();
        return those.isEmpty() ? null : those.get(random.nextInt(those.size()));
    }

    Part add(Sort sort, Part whole) {
        Part part = new Part(next++, sort);
        part.globalId = globalId();
        part.whole = whole;
        boolean plain = sort == Sort.PUMP && random.nextInt(3) == 0;
        part.name = plain ? "Pump" : sort.name().charAt(0) + " " + word() + " " + part.key;
        part.tag = sort == Sort.PUMP && random.nextBoolean() ? "T-" + part.key : "";
        part.x = random.nextInt(50_000);
        part.y = random.nextInt(50_000);
        parts.add(part);
        return part;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    String globalId() {
        StringBuilder id = new StringBuilder().append(ALPHABET.charAt(random.nextInt(4)));
        while (id.length() < 22) {
            id.append(ALPHABET.charAt(random.nextInt(64)));
        }
        return id.toString();
    }

    /** One random change that a designer may make. */
    void change() {
        Part part = parts.get(random.nextInt(parts.size()));
        switch (random.nextInt(6)) {
            case 0 -> part.name = part.name + " " + word();
            case 1 -> part.globalId = globalId();
            case 2 -> part.power = random.nextInt(9000) + ".";
            case 3 -> move(part);
            case 4 -> remove(part);
            default -> {
                Part whole = any(Sort.ROOM);
                if (whole != null) {
                    add(Sort.PUMP, whole);
                }
            }
        }
    }

    private void move(Part part) {
        if (part.sort == Sort.PUMP || part.sort == Sort.ROOM) {
            part.whole = any(part.sort == Sort.PUMP ? Sort.ROOM : Sort.STOREY);
        }
    }

    private void remove(Part part) {
        if (parts.stream().noneMatch(other -> other.whole == part)) {
            parts.remove(part);
        }
    }

    String ifc() {
        StringBuilder text = new StringBuilder("""
                #1=IFCPROJECT('0000000000000000000001',$,'Works',$,$,$,$,$,#2);
                #2=IFCUNITASSIGNMENT((#3,#4));
                #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
                #4=IFCSIUNIT(*,.POWERUNIT.,$,.WATT.);
                #5=IFCBUILDING('0000000000000000000005',$,'Main hall',$,$,$,$,$,.ELEMENT.,$,$,$);
                #6=IFCRELAGGREGATES('0000000000000000000006',$,$,$,#1,(#5));
                """);
        for (int i = 0; i < parts.size(); i++) {
            write(parts.get(i), 100 + 10 * i, text);
        }
        return StepTexts.file("IFC4", text.toString());
    }

    private void write(Part part, int id, StringBuilder text) {
        int whole = part.whole == null ? 5 : 100 + 10 * parts.indexOf(part.whole);
        String start = "('" + part.globalId + "',$,'" + part.name + "',$,$,#" + (id + 1) + ",$,";
        String tag = part.tag.isEmpty() ? "$" : "'" + part.tag + "'";
        String rel = "('" + globalIdOf(id) + "',$,$,$,";
        text.append('#').append(id).append('=');
        switch (part.sort) {
            case STOREY ->
                text.append("IFCBUILDINGSTOREY")
                        .append(start)
                        .append("$,.ELEMENT.,0.);\n")
                        .append(line(id + 4))
                        .append("IFCRELAGGREGATES")
                        .append(rel)
                        .append("#" + whole + ",(#" + id + "));\n");
            case ROOM ->
                text.append("IFCSPACE")
                        .append(start)
                        .append("$,.ELEMENT.,.INTERNAL.,$);\n")
                        .append(line(id + 4))
                        .append("IFCRELAGGREGATES")
                        .append(rel)
                        .append("#" + whole + ",(#" + id + "));\n");
            case PUMP ->
                text.append("IFCPUMP")
                        .append(start)
                        .append(tag + ",.SUMPPUMP.);\n")
                        .append(line(id + 4))
                        .append("IFCRELCONTAINEDINSPATIALSTRUCTURE")
                        .append(rel)
                        .append("(#" + id + "),#" + whole + ");\n");
            case SENSOR ->
                text.append("IFCSENSOR")
                        .append(start)
                        .append("$,.TEMPERATURESENSOR.);\n")
                        .append(line(id + 4))
                        .append("IFCRELNESTS")
                        .append(rel)
                        .append("#" + whole + ",(#" + id + "));\n");
        }
        text.append(String.format(
                Locale.ROOT,
                "#%d=IFCLOCALPLACEMENT($,#%d);\n#%d=IFCAXIS2PLACEMENT3D(#%d,$,$);\n#%d=IFCCARTESIANPOINT((%.1f,%.1f,0.));\n",
                id + 1,
                id + 2,
                id + 2,
                id + 3,
                id + 3,
                part.x,
                part.y));
        text.append(line(id + 5))
                .append("IFCPROPERTYSET")
                .append("('" + globalIdOf(id + 1) + "',$,'Pset_Own',$,(#" + (id + 6) + "));\n");
        text.append(line(id + 6)).append("IFCPROPERTYSINGLEVALUE('Power',$,IFCPOWERMEASURE(" + part.power + "),$);\n");
        text.append(line(id + 7))
                .append("IFCRELDEFINESBYPROPERTIES")
                .append("('" + globalIdOf(id + 2) + "',$,$,$,(#" + id + "),#" + (id + 5) + ");\n");
    }

    private static String line(int id) {
        return "#" + id + "=";
    }

    private static String globalIdOf(int id) {
        return String.format(Locale.ROOT, "1%021d", id);
    }
}
