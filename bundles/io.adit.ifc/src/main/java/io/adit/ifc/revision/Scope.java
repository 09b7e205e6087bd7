package io.adit.ifc.revision;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which elements an import took, beside the spatial structure.
 *
 * @param equipment machines and terminals
 * @param classes further IFC classes with their subtypes
 */
public record Scope(boolean equipment, SortedSet<String> classes) {
    /** Takes the classes over. */
    public Scope {
        classes = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(classes));
    }
}
