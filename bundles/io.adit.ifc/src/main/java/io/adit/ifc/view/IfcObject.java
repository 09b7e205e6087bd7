package io.adit.ifc.view;

/**
 * An IfcObject or IfcTypeObject by its labels. What the file leaves out is the empty string.
 *
 * @param id instance name in the file
 * @param globalId GlobalId as it stands there; may be malformed or a duplicate
 * @param entity entity name in upper case
 * @param ifcClass entity name as the standard writes it
 * @param name Name
 * @param description Description
 * @param objectType ObjectType, of a type its ElementType
 * @param longName LongName of a spatial element
 * @param tag Tag of an element
 * @param predefinedType PredefinedType, or that of its type when it has none
 * @param placement instance name of its ObjectPlacement, 0 for none
 */
public record IfcObject(
        int id,
        String globalId,
        String entity,
        String ifcClass,
        String name,
        String description,
        String objectType,
        String longName,
        String tag,
        String predefinedType,
        int placement) {

    /** The predefined type, or the object type where that is USERDEFINED. */
    public String effectiveType() {
        return predefinedType.equals("USERDEFINED") && !objectType.isEmpty() ? objectType : predefinedType;
    }

    /** What to call it: its name, with the long name where that says more; class and number where it has neither. */
    public String label() {
        if (name.isBlank() && longName.isBlank()) {
            return ifcClass + " #" + id;
        }
        if (name.isBlank() || longName.isBlank() || longName.equals(name)) {
            return name.isBlank() ? longName : name;
        }
        return name + " " + longName;
    }
}
