package io.adit.ifc.revision;

/**
 * The name of one thing that a file says of an element.
 *
 * @param set name of the property set; empty for what is no property
 * @param name name of the property, or one of the names that {@link Element} lists
 */
public record Field(String set, String name) implements Comparable<Field> {
    /** A field that is no property. */
    public static Field own(String name) {
        return new Field("", name);
    }

    /** Whether it is a property or quantity. */
    public boolean isProperty() {
        return !set.isEmpty();
    }

    /** By set, then by name; what is no property comes first. */
    @Override
    public int compareTo(Field other) {
        int sets = set.compareTo(other.set);
        return sets != 0 ? sets : name.compareTo(other.name);
    }

    /** What people read: {@code name} or {@code Pset_PumpTypeCommon.FlowRate}. */
    @Override
    public String toString() {
        return isProperty() ? set + "." + name : name;
    }
}
