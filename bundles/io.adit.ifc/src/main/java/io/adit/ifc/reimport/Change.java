package io.adit.ifc.reimport;

/**
 * One thing in which the new revision and the model differ.
 *
 * @param key names it within its re-import, the same for the same files and model
 * @param kind what happened
 * @param standing how far the import may decide by itself
 * @param id id of its asset or channel in the model; for what is not in it, in the new revision
 * @param label what people call the element
 * @param field what of it, for example a property; empty where it is about the whole element
 * @param old what the old revision said; empty where that is unknown
 * @param mine what the model says
 * @param theirs what the new revision says
 * @param note what to know before deciding; may be empty
 */
public record Change(
        String key,
        Kind kind,
        Standing standing,
        String id,
        String label,
        String field,
        String old,
        String mine,
        String theirs,
        String note) {
    /** What happened to an element. */
    public enum Kind {
        /** The new revision has it; taking it makes an asset, or a channel with its device and proposed rules. */
        ADDED,
        /** It has another GlobalId now and is the same otherwise. */
        REISSUED,
        /** It is in another place of the tree. */
        MOVED,
        /** It has another name. */
        RENAMED,
        /** Something else is said of it. */
        CHANGED,
        /** The new revision does not have it any more. */
        REMOVED,
        /** Both revisions have it, but somebody deleted it from the model. */
        LEFT_OUT
    }

    /** How far an import may decide by itself. */
    public enum Standing {
        /** Only the file changed: taken unless somebody says otherwise. */
        PLAIN,
        /** The model was edited there too, or work of an engineer hangs on it: kept unless somebody says otherwise. */
        CONFLICT,
        /** Whether it is the same element is uncertain: left as it is, until somebody says so. */
        DOUBTFUL
    }

    /** What is done where nobody chooses. */
    public Choice usual() {
        return standing == Standing.PLAIN && kind != Kind.LEFT_OUT ? Choice.TAKE : Choice.KEEP;
    }

    /** One line for people. */
    public String text() {
        String what = label + (field.isEmpty() ? "" : " " + field);
        String values = switch (kind) {
            case MOVED, RENAMED, CHANGED ->
                ": " + quoted(mine) + " -> " + quoted(theirs)
                        + (standing == Standing.CONFLICT && !old.isEmpty() ? " (was " + quoted(old) + ")" : "");
            case REISSUED -> ": " + mine + " -> " + theirs;
            case ADDED, REMOVED, LEFT_OUT -> theirs.isEmpty() ? "" : " in " + theirs;
        };
        return what + values + (note.isEmpty() ? "" : "; " + note);
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "nothing" : "'" + value + "'";
    }
}
