package io.adit.ifc.view;

import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import io.adit.ifc.schema.IfcEntities;
import io.adit.ifc.step.StepFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the spatial structure from projects downwards; what cannot be reached becomes a child of the first project. */
final class SpatialTree {
    private static final int MAX_DEPTH = 100;
    private final StepFile file;
    private final Relations relations;
    private final ObjectReader objects;
    private final IfcEntities entities = IfcEntities.table();
    private final Map<Integer, SpatialNode> nodes = new LinkedHashMap<>();
    private final List<SpatialNode> roots = new ArrayList<>();

    SpatialTree(StepFile file, Relations relations, ObjectReader objects) {
        this.file = file;
        this.relations = relations;
        this.objects = objects;
        build();
    }

    List<SpatialNode> roots() {
        return roots;
    }

    /** All nodes by instance name, parents before their children. */
    Map<Integer, SpatialNode> nodes() {
        return nodes;
    }

    private void build() {
        Set<Integer> open = new LinkedHashSet<>();
        List<Integer> projects = new ArrayList<>();
        file.forEach(e -> e.equals("IFCPROJECT"), projects::add);
        file.forEach(e -> entities.isA(e, "IFCSPATIALELEMENT"), open::add);
        for (int container : relations.withContents()) {
            String entity = file.type(container);
            if (entity != null && !entities.known(entity)) {
                open.add(container);
            }
        }
        for (int project : projects) {
            IfcObject object = objects.read(project);
            if (object != null) {
                SpatialNode root = new SpatialNode(object);
                nodes.put(project, root);
                roots.add(root);
                grow(root, open, 0);
            }
        }
        if (roots.isEmpty()) {
            file.report(Severity.ERROR, "NO_PROJECT", 0, Texts.of("NO_PROJECT"));
        } else if (roots.size() > 1) {
            file.report(Severity.WARNING, "TWO_PROJECTS", projects.get(1), Texts.of("TWO_PROJECTS", roots.size()));
        }
        adopt(open);
    }

    private record Step(SpatialNode node, int depth) {}

    private void grow(SpatialNode root, Set<Integer> open, int startDepth) {
        Deque<Step> queue = new ArrayDeque<>(List.of(new Step(root, startDepth)));
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            relations.contents(step.node().object().id()).forEach(step.node()::addElement);
            for (int part : relations.parts(step.node().object().id())) {
                IfcObject object = step.depth() < MAX_DEPTH && open.remove(part) ? objects.read(part) : null;
                if (object != null) {
                    SpatialNode child = new SpatialNode(object);
                    nodes.put(part, child);
                    step.node().add(child);
                    queue.add(new Step(child, step.depth() + 1));
                }
            }
        }
    }

    /** Spatial elements that no project leads to: first the tops of loose trees, then what hangs in cycles. */
    private void adopt(Set<Integer> open) {
        for (int pass = 0; pass < 2; pass++) {
            for (int id : List.copyOf(open)) {
                boolean loose = !open.contains(relations.whole(id));
                if ((pass == 0 && !loose) || !open.remove(id)) {
                    continue;
                }
                IfcObject object = objects.read(id);
                if (object == null) {
                    continue;
                }
                file.report(
                        Severity.WARNING,
                        loose ? "ORPHAN" : "CYCLE",
                        id,
                        Texts.of(loose ? "ORPHAN" : "CYCLE", object.ifcClass(), object.label()));
                SpatialNode node = new SpatialNode(object);
                nodes.put(id, node);
                if (roots.isEmpty() || !roots.get(0).object().entity().equals("IFCPROJECT")) {
                    roots.add(node);
                } else {
                    roots.get(0).add(node);
                }
                grow(node, open, 1);
            }
        }
    }
}
