package io.adit.ifc.revision;

import io.adit.ifc.view.Sensor.Position;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An asset or a sensor as one revision has it.
 *
 * @param id id of its asset or channel in the model
 * @param globalId its GlobalId in that revision; empty where it has none
 * @param sensor whether it is a sensor, so that its id is that of a channel
 * @param parent id of the asset that it is in; empty at the top
 * @param fields what is said of it; what is not there is empty
 * @param position its origin in metres, null where it is not known
 */
public record Element(
        String id,
        String globalId,
        boolean sensor,
        String parent,
        SortedMap<Field, String> fields,
        @Nullable Position position) {
    /** What it is called. */
    public static final Field NAME = Field.own("name");

    /** A sentence about it. */
    public static final Field DESCRIPTION = Field.own("description");

    /** Its IFC class. */
    public static final Field CLASS = Field.own("class");

    /** Its predefined or object type. */
    public static final Field TYPE = Field.own("type");

    /** Its mark on site. */
    public static final Field TAG = Field.own("tag");

    /** Its role in the tree of assets. */
    public static final Field KIND = Field.own("kind");

    /** The set of the fields that are documents, by their names; no property set is called so. */
    public static final String DOCUMENTS = "IfcDocumentReference";

    /** Takes the fields over. */
    public Element {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** The value of a field; empty where it has none. */
    public String value(Field field) {
        return fields.getOrDefault(field, "");
    }

    /** Its name, else its class. */
    public String label() {
        return value(NAME).isEmpty() ? value(CLASS) : value(NAME);
    }

    /** The same in the words of another model. */
    public Element as(String newId, String newParent) {
        return new Element(newId, globalId, sensor, newParent, fields, position);
    }
}
