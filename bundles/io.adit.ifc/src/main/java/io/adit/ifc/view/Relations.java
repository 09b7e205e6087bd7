package io.adit.ifc.view;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The relationships of a file that say what belongs where. Attribute positions are the same from IFC2X to IFC4X4. */
final class Relations {
    private static final Set<String> READ = Set.of(
            "IFCRELAGGREGATES",
            "IFCRELNESTS",
            "IFCRELCONTAINEDINSPATIALSTRUCTURE",
            "IFCRELREFERENCEDINSPATIALSTRUCTURE",
            "IFCRELDEFINESBYTYPE",
            "IFCRELASSIGNSTOGROUP",
            "IFCRELASSIGNSTOGROUPBYFACTOR",
            "IFCRELASSIGNSTOPRODUCT",
            "IFCRELFLOWCONTROLELEMENTS",
            "IFCRELCONNECTSELEMENTS",
            "IFCRELCONNECTSPORTTOELEMENT");

    private final StepFile file;
    private final Map<Integer, Integer> wholes = new HashMap<>();
    private final Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    private final Map<Integer, Integer> containers = new HashMap<>();
    private final Map<Integer, List<Integer>> contents = new LinkedHashMap<>();
    private final Map<Integer, Integer> references = new HashMap<>();
    private final Map<Integer, Integer> types = new HashMap<>();
    private final Map<Integer, Integer> members = new HashMap<>();
    private final Map<Integer, Integer> measured = new HashMap<>();
    private final Map<Integer, List<Integer>> connected = new HashMap<>();

    Relations(StepFile file) {
        this.file = file;
        file.forEach(READ, this::read);
    }

    private void read(int id) {
        StepInstance rel = file.instance(id);
        if (rel == null) {
            return;
        }
        switch (rel.type()) {
            case "IFCRELAGGREGATES", "IFCRELNESTS" -> {
                for (int part : rel.refs(5)) {
                    link(part, rel.ref(4), wholes, parts, "TWO_WHOLES", id);
                }
            }
            case "IFCRELCONTAINEDINSPATIALSTRUCTURE" -> {
                for (int element : rel.refs(4)) {
                    link(element, rel.ref(5), containers, contents, "TWO_CONTAINERS", id);
                }
            }
            case "IFCRELREFERENCEDINSPATIALSTRUCTURE" -> putAll(references, rel.refs(4), rel.ref(5));
            case "IFCRELDEFINESBYTYPE" -> putAll(types, rel.refs(4), rel.ref(5));
            case "IFCRELASSIGNSTOGROUP", "IFCRELASSIGNSTOGROUPBYFACTOR" ->
                members.merge(rel.ref(6), rel.refs(4).length, Integer::sum);
            case "IFCRELASSIGNSTOPRODUCT" -> putAll(measured, rel.refs(4), rel.ref(6));
            case "IFCRELFLOWCONTROLELEMENTS" -> putAll(measured, rel.refs(4), rel.ref(5));
            case "IFCRELCONNECTSELEMENTS" -> {
                connect(rel.ref(5), rel.ref(6));
                connect(rel.ref(6), rel.ref(5));
            }
            case "IFCRELCONNECTSPORTTOELEMENT" -> wholes.putIfAbsent(rel.ref(4), rel.ref(5));
            default -> {}
        }
    }

    private void link(
            int child,
            int parent,
            Map<Integer, Integer> up,
            Map<Integer, List<Integer>> down,
            String code,
            int relation) {
        if (parent == 0) {
            return;
        }
        Integer other = up.putIfAbsent(child, parent);
        if (other == null) {
            down.computeIfAbsent(parent, p -> new ArrayList<>()).add(child);
        } else if (other != parent) {
            file.report(Severity.WARNING, code, relation, Texts.of("TWO_PARENTS", child, other, parent));
        }
    }

    private static void putAll(Map<Integer, Integer> map, int[] keys, int value) {
        for (int key : keys) {
            if (value != 0) {
                map.putIfAbsent(key, value);
            }
        }
    }

    private void connect(int one, int other) {
        if (one != 0 && other != 0) {
            connected.computeIfAbsent(one, k -> new ArrayList<>(1)).add(other);
        }
    }

    /** What it is a part of by aggregation or nesting, or the element that a port belongs to; 0 for nothing. */
    int whole(int id) {
        return wholes.getOrDefault(id, 0);
    }

    List<Integer> parts(int id) {
        return parts.getOrDefault(id, List.of());
    }

    /** The spatial element that contains an element, 0 for none. */
    int container(int id) {
        return containers.getOrDefault(id, 0);
    }

    List<Integer> contents(int id) {
        return contents.getOrDefault(id, List.of());
    }

    /** Every spatial element that contains something. */
    Set<Integer> withContents() {
        return contents.keySet();
    }

    /** Every element that is contained somewhere. */
    Set<Integer> contained() {
        return containers.keySet();
    }

    int reference(int id) {
        return references.getOrDefault(id, 0);
    }

    int type(int id) {
        return types.getOrDefault(id, 0);
    }

    int memberCount(int group) {
        return members.getOrDefault(group, 0);
    }

    /** The product that an object is assigned to or the flow element that it controls, 0 for none. */
    int measured(int id) {
        return measured.getOrDefault(id, 0);
    }

    List<Integer> connected(int id) {
        return connected.getOrDefault(id, List.of());
    }
}
