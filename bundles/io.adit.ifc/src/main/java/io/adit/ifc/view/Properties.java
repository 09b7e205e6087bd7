package io.adit.ifc.view;

import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import io.adit.ifc.step.StepValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The property and quantity sets of objects and of their types. */
final class Properties {
    private static final int MAX_DEPTH = 5;
    private final StepFile file;
    private final Units units;
    private final Relations relations;

    Properties(StepFile file, Units units, Relations relations) {
        this.file = file;
        this.units = units;
        this.relations = relations;
    }

    /** The properties of these objects; one pass over the IfcRelDefinesByProperties of the file. */
    Map<Integer, List<PropertyValue>> of(Set<Integer> objects) {
        Map<Integer, List<Integer>> sets = new HashMap<>();
        file.forEach(Set.of("IFCRELDEFINESBYPROPERTIES"), id -> {
            StepInstance rel = file.instance(id);
            int[] related = rel == null ? new int[0] : rel.refs(4);
            for (int object : related) {
                if (rel != null && objects.contains(object)) {
                    for (int set : rel.refs(5)) {
                        sets.computeIfAbsent(object, o -> new ArrayList<>()).add(set);
                    }
                }
            }
        });
        Map<Integer, List<PropertyValue>> result = new HashMap<>();
        for (int object : objects) {
            Map<String, PropertyValue> values = new LinkedHashMap<>();
            sets.getOrDefault(object, List.of()).forEach(set -> read(set, values));
            StepInstance type = file.instance(relations.type(object));
            if (type != null) {
                IntStream.of(type.refs(5)).forEach(set -> read(set, values));
            }
            result.put(object, List.copyOf(values.values()));
        }
        return result;
    }

    private void read(int id, Map<String, PropertyValue> into) {
        StepInstance set = file.instance(id);
        if (set == null) {
            return;
        }
        String name = set.text(2) == null ? "" : String.valueOf(set.text(2));
        int list = set.type().equals("IFCELEMENTQUANTITY") ? 5 : set.type().equals("IFCPROPERTYSET") ? 4 : -1;
        for (int property : set.refs(list)) {
            read(name, "", property, into, 0);
        }
    }

    private void read(String set, String prefix, int id, Map<String, PropertyValue> into, int depth) {
        StepInstance property = file.instance(id);
        String own = property == null ? null : property.text(0);
        if (property == null || own == null || depth > MAX_DEPTH) {
            return;
        }
        String name = prefix + own;
        if (property.type().equals("IFCCOMPLEXPROPERTY") || property.type().equals("IFCPHYSICALCOMPLEXQUANTITY")) {
            int list = property.type().equals("IFCCOMPLEXPROPERTY") ? 3 : 2;
            for (int part : property.refs(list)) {
                read(set, name + "/", part, into, depth + 1);
            }
            return;
        }
        PropertyValue value = value(set, name, property);
        if (value != null && !value.value().isEmpty()) {
            into.putIfAbsent(set + "\n" + name, value);
        }
    }

    private @Nullable PropertyValue value(String set, String name, StepInstance p) {
        return switch (p.type()) {
            case "IFCPROPERTYSINGLEVALUE" -> make(set, name, text(p.value(2)), p.ref(3), p.value(2));
            case "IFCPROPERTYENUMERATEDVALUE" -> make(set, name, text(p.value(2)), 0, first(p.value(2)));
            case "IFCPROPERTYLISTVALUE" -> make(set, name, text(p.value(2)), p.ref(3), first(p.value(2)));
            case "IFCPROPERTYBOUNDEDVALUE" -> {
                StepValue typed = p.value(2) instanceof StepValue.Typed ? p.value(2) : p.value(3);
                String range = text(p.value(3)) + ".." + text(p.value(2));
                String setPoint = text(p.value(5));
                yield make(set, name, setPoint.isEmpty() ? range : setPoint + " (" + range + ")", p.ref(4), typed);
            }
            case "IFCPROPERTYTABLEVALUE" -> make(set, name, table(p), p.ref(6), first(p.value(3)));
            default -> quantity(set, name, p);
        };
    }

    private @Nullable PropertyValue quantity(String set, String name, StepInstance p) {
        String kind = switch (p.type()) {
            case "IFCQUANTITYLENGTH" -> "LENGTHUNIT";
            case "IFCQUANTITYAREA" -> "AREAUNIT";
            case "IFCQUANTITYVOLUME" -> "VOLUMEUNIT";
            case "IFCQUANTITYWEIGHT" -> "MASSUNIT";
            case "IFCQUANTITYTIME" -> "TIMEUNIT";
            case "IFCQUANTITYCOUNT", "IFCQUANTITYNUMBER" -> "";
            default -> null;
        };
        if (kind == null) {
            return null;
        }
        String unit = p.ref(2) != 0 ? units.code(p.ref(2)) : units.codes().getOrDefault(kind, "");
        return new PropertyValue(set, name, text(p.value(3)), unit);
    }

    private PropertyValue make(String set, String name, String value, int unit, StepValue typed) {
        String code =
                unit != 0 ? units.code(unit) : typed instanceof StepValue.Typed t ? units.ofMeasure(t.type()) : "";
        return new PropertyValue(set, name, value, code);
    }

    private static StepValue first(StepValue value) {
        return value instanceof StepValue.Sequence list && !list.values().isEmpty()
                ? list.values().get(0)
                : StepValue.Missing.OMITTED;
    }

    private static String table(StepInstance p) {
        if (p.value(2) instanceof StepValue.Sequence keys && p.value(3) instanceof StepValue.Sequence values) {
            int rows = Math.min(keys.values().size(), values.values().size());
            return IntStream.range(0, rows)
                    .mapToObj(i -> text(keys.values().get(i)) + "="
                            + text(values.values().get(i)))
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    static String text(StepValue value) {
        return switch (value) {
            case StepValue.Missing missing -> "";
            case StepValue.Text text -> text.value().strip();
            case StepValue.Num number -> number(number);
            case StepValue.Enumeration e -> e.name();
            case StepValue.Ref ref -> "";
            case StepValue.Binary binary -> binary.hex();
            case StepValue.Typed typed -> typed(typed);
            case StepValue.Sequence list ->
                list.values().stream().map(Properties::text).collect(Collectors.joining(", "));
        };
    }

    private static String typed(StepValue.Typed typed) {
        if (typed.value() instanceof StepValue.Enumeration e) {
            return switch (e.name()) {
                case "T" -> "true";
                case "F" -> "false";
                case "U" -> "unknown";
                default -> e.name();
            };
        }
        return text(typed.value());
    }

    private static String number(StepValue.Num number) {
        double value = number.value();
        if (!Double.isFinite(value)) {
            return "";
        }
        if (Math.abs(value) >= 1e15 || (value != 0 && Math.abs(value) < 1e-6)) {
            return Double.toString(value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
