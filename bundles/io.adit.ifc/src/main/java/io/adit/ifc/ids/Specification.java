package io.adit.ifc.ids;

import java.util.List;
import java.util.Set;

/**
 * One specification of an IDS.
 *
 * @param name what it is called
 * @param versions schemas that it was written for; a hint that changes no result
 * @param occurrence whether there have to be objects that it applies to
 * @param applicability what an object has to be for it to apply
 * @param requirements what such an object has to keep
 */
public record Specification(
        String name,
        Set<String> versions,
        Occurrence occurrence,
        List<Facet> applicability,
        List<Requirement> requirements) {
    /** Takes the lists over. */
    public Specification {
        versions = Set.copyOf(versions);
        applicability = List.copyOf(applicability);
        requirements = List.copyOf(requirements);
    }

    /** Whether there have to be objects that a specification applies to. */
    public enum Occurrence {
        /** At least one. */
        REQUIRED,
        /** There may be. */
        OPTIONAL,
        /** None at all. */
        PROHIBITED
    }

    /**
     * A facet that an object has to keep.
     *
     * @param facet the facet
     * @param cardinality how it is meant
     */
    public record Requirement(Facet facet, Cardinality cardinality) {}

    /** How a facet is meant as a requirement. */
    public enum Cardinality {
        /** It has to be kept. */
        REQUIRED,
        /** It has to be kept where the object has what it is about. */
        OPTIONAL,
        /** It must not be kept. */
        PROHIBITED
    }
}
