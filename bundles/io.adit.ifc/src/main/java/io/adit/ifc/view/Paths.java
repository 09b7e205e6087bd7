package io.adit.ifc.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names from the top of the spatial structure down to each element of it; the project itself is left out. */
final class Paths {
    private Paths() {}

    static Map<Integer, String> of(List<SpatialNode> roots) {
        Map<Integer, String> paths = new HashMap<>();
        for (SpatialNode root : roots) {
            boolean project = root.object().entity().equals("IFCPROJECT");
            put(root, "", paths);
            if (project) {
                paths.put(root.object().id(), "");
                root.children().forEach(child -> put(child, "", paths));
            }
        }
        return paths;
    }

    private static void put(SpatialNode node, String above, Map<Integer, String> paths) {
        String path = above.isEmpty()
                ? node.object().label()
                : above + " / " + node.object().label();
        paths.put(node.object().id(), path);
        node.children().forEach(child -> put(child, path, paths));
    }
}
