package io.adit.ifc.ids;

import org.jspecify.annotations.Nullable;

/** One thing that an IDS says of an object, as condition or as requirement. What is null is not restricted. */
public sealed interface Facet {
    /**
     * Its entity.
     *
     * @param name in upper case
     * @param predefinedType of it or of its type
     */
    record Entity(Constraint name, @Nullable Constraint predefinedType) implements Facet {}

    /**
     * An attribute of the schema.
     *
     * @param name as the standard writes it
     * @param value that it has to have
     */
    record Attribute(Constraint name, @Nullable Constraint value) implements Facet {}

    /**
     * A property or quantity.
     *
     * @param set name of its set
     * @param name its name
     * @param dataType measure or other type, in upper case
     * @param value in the SI unit of the measure
     */
    record Property(
            Constraint set,
            Constraint name,
            @Nullable String dataType,
            @Nullable Constraint value) implements Facet {}

    /**
     * A classification.
     *
     * @param system name of the classification
     * @param value identification of a reference, or of one that it is below of
     */
    record Classification(
            @Nullable Constraint system, @Nullable Constraint value) implements Facet {}

    /**
     * A material.
     *
     * @param value name or category of it or of a part of it
     */
    record Material(@Nullable Constraint value) implements Facet {}

    /**
     * Being in, of or under something.
     *
     * @param whole what that is
     * @param relation entity of the relationship, in upper case; null: any of those of IDS
     */
    record PartOf(Entity whole, @Nullable String relation) implements Facet {}
}
