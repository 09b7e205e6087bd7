package io.adit.ifc.ids;

import io.adit.ifc.step.StepInstance;
import io.adit.ifc.step.StepValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/*
 * The sets of an occurrence are its own and those of its type; of two properties of one name in sets of one name the occurrence's
 * counts. Each set that matches has to have the property, and each property that matches has to keep the rest. Of a property with
 * several values (enumerated, list, bounded, table) one that keeps it is enough. Complex ones and references are not supported by IDS.
 */
/** Checks properties and quantities. */
final class PropertyCheck {
    private static final Map<String, String> QUANTITIES = Map.of(
            "IFCQUANTITYLENGTH", "IFCLENGTHMEASURE",
            "IFCQUANTITYAREA", "IFCAREAMEASURE",
            "IFCQUANTITYVOLUME", "IFCVOLUMEMEASURE",
            "IFCQUANTITYCOUNT", "IFCCOUNTMEASURE",
            "IFCQUANTITYNUMBER", "IFCNUMERICMEASURE",
            "IFCQUANTITYWEIGHT", "IFCMASSMEASURE",
            "IFCQUANTITYTIME", "IFCTIMEMEASURE");
    private final IdsModel model;
    private final SiUnits units;

    PropertyCheck(IdsModel model) {
        this.model = model;
        this.units = new SiUnits(model.file());
    }

    /** Values of a property, each with its type and own unit; an empty list where it says nothing, null where it is not supported. */
    private record Found(String name, @Nullable List<Typed> values) {}

    private record Typed(String type, StepValue value, int unit) {}

    Verdict check(int id, Facet.Property facet) {
        Map<String, Map<String, Found>> sets = new LinkedHashMap<>();
        sets(id).forEach(set -> read(set, sets));
        boolean any = false;
        List<Verdict> absent = new ArrayList<>();
        for (Map.Entry<String, Map<String, Found>> set : sets.entrySet()) {
            if (!facet.set().allows(set.getKey())) {
                continue;
            }
            List<Found> found = set.getValue().values().stream()
                    .filter(each -> facet.name().allows(each.name()))
                    .toList();
            if (found.isEmpty()) {
                absent.add(Verdict.absent("its " + set.getKey() + " has no such property"));
            }
            for (Found each : found) {
                Verdict verdict = check(set.getKey() + "." + each.name(), each.values(), facet);
                if (!verdict.kept()) {
                    return verdict;
                }
                any = true;
            }
        }
        if (!absent.isEmpty()) {
            return any ? Verdict.broken(absent.get(0).reason()) : absent.get(0);
        }
        return any ? Verdict.KEPT : Verdict.absent("it has no such property set");
    }

    private List<Integer> sets(int id) {
        List<Integer> sets = new ArrayList<>(model.related(id, "IFCRELDEFINESBYPROPERTIES"));
        sets.addAll(model.related(id, "PROPERTIES"));
        for (int owner : new int[] {id, model.type(id)}) {
            for (int set : model.refs(owner, "HasPropertySets")) {
                sets.add(set);
            }
        }
        return sets;
    }

    private void read(int id, Map<String, Map<String, Found>> into) {
        String entity = model.entity(id);
        if (entity.equals("IFCPROPERTYSETDEFINITIONSET")) {
            return;
        }
        Map<String, Found> set = into.computeIfAbsent(model.text(id, "Name"), n -> new LinkedHashMap<>());
        Stream.of("HasProperties", "Quantities", "Properties", "ExtendedProperties")
                .flatMapToInt(list -> java.util.Arrays.stream(model.refs(id, list)))
                .forEach(property -> {
                    Found found = found(property);
                    set.putIfAbsent(found.name(), found);
                });
        boolean listed = entity.equals("IFCPROPERTYSET") || entity.equals("IFCELEMENTQUANTITY");
        Map<String, StepValue> attributes = listed ? null : model.attributes(id);
        if (attributes != null && model.isA(entity, "IFCPROPERTYSETDEFINITION")) {
            attributes.forEach((name, value) -> {
                String type = model.attributeType(id, name);
                if (!type.isEmpty()) {
                    set.putIfAbsent(name, new Found(name, typed(type, value, 0)));
                }
            });
        }
    }

    private static List<Typed> typed(String type, StepValue value, int unit) {
        return Values.isPresent(value) ? List.of(new Typed(type, value.untyped(), unit)) : List.of();
    }

    private Found found(int id) {
        StepInstance p = model.file().instance(id);
        if (p == null) {
            return new Found("", null);
        }
        String name = p.text(0) == null ? "" : String.valueOf(p.text(0));
        List<Typed> values = switch (p.type()) {
            case "IFCPROPERTYSINGLEVALUE" -> all(p.ref(3), p.value(2));
            case "IFCPROPERTYENUMERATEDVALUE" -> all(0, p.value(2));
            case "IFCPROPERTYLISTVALUE" -> all(p.ref(3), p.value(2));
            case "IFCPROPERTYBOUNDEDVALUE" -> all(p.ref(4), p.value(2), p.value(3), p.value(5));
            case "IFCPROPERTYTABLEVALUE" ->
                Stream.concat(all(p.ref(5), p.value(2)).stream(), all(p.ref(6), p.value(3)).stream())
                        .toList();
            default -> quantity(p);
        };
        return new Found(name, values);
    }

    private static List<Typed> all(int unit, StepValue... values) {
        List<Typed> all = new ArrayList<>();
        for (StepValue value : values) {
            List<StepValue> members = value instanceof StepValue.Sequence list ? list.values() : List.of(value);
            for (StepValue member : members) {
                String type = member instanceof StepValue.Typed typed ? typed.type() : "";
                all.addAll(typed(type, member, unit));
            }
        }
        return all;
    }

    private static @Nullable List<Typed> quantity(StepInstance p) {
        String measure = QUANTITIES.get(p.type());
        return measure == null ? null : typed(measure, p.value(3), p.ref(2));
    }

    private Verdict check(String name, @Nullable List<Typed> values, Facet.Property facet) {
        if (values == null) {
            return Verdict.broken(name + " is of a sort that IDS does not support");
        }
        if (values.isEmpty()) {
            return Verdict.absent(name + " has no value");
        }
        String wanted = facet.dataType();
        List<Typed> fitting = values.stream()
                .filter(each -> wanted == null || each.type().equals(wanted.toUpperCase(Locale.ROOT)))
                .toList();
        if (fitting.isEmpty()) {
            return Verdict.broken(name + " is of the type " + values.get(0).type() + ", not " + wanted);
        }
        Constraint value = facet.value();
        if (value == null) {
            return Verdict.KEPT;
        }
        for (Typed each : fitting) {
            SiUnits.Scale scale = units.of(each.type(), each.unit());
            if (scale == null) {
                return Verdict.broken(name + " has a unit that is not understood");
            }
            if (Values.allows(value, each.value(), scale)) {
                return Verdict.KEPT;
            }
        }
        return Verdict.broken(name + " is " + Values.shown(fitting.get(0).value()));
    }
}
