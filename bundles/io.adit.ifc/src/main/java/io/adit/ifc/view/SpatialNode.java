package io.adit.ifc.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A project or spatial element and what it is divided into. */
public final class SpatialNode {
    private final IfcObject object;
    private final List<SpatialNode> children = new ArrayList<>();
    private final List<Integer> elements = new ArrayList<>();

    SpatialNode(IfcObject object) {
        this.object = object;
    }

    /** What it is. */
    public IfcObject object() {
        return object;
    }

    /** Its spatial parts, in file order. At most 100 levels deep, without cycles. */
    public List<SpatialNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** Instance names of the elements that are contained right here, in file order. */
    public List<Integer> elements() {
        return Collections.unmodifiableList(elements);
    }

    void add(SpatialNode child) {
        children.add(child);
    }

    void addElement(int id) {
        elements.add(id);
    }
}
