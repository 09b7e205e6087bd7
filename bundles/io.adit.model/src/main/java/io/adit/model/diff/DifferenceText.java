package io.adit.model.diff;

import java.util.List;

/** A difference in lines for people, and for the diff of a version control system. Stateless. */
public final class DifferenceText {
    private static final int LONGEST_VALUE = 120;

    private DifferenceText() {}

    /** One line for each element, indented ones for its values; nothing where there is no difference. */
    public static String of(List<ElementChange> changes) {
        StringBuilder text = new StringBuilder();
        for (ElementChange change : changes) {
            text.append(mark(change.kind()))
                    .append(' ')
                    .append(change.type())
                    .append("  ")
                    .append(change.path())
                    .append('\n');
            for (ValueChange value : change.values()) {
                text.append("    ")
                        .append(value.feature())
                        .append(": ")
                        .append(brief(value.before()))
                        .append(" → ")
                        .append(brief(value.after()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String mark(ElementChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case MOVED -> ">";
            case CHANGED -> "~";
        };
    }

    /** A value in one line that is not too long; nothing is a dash. */
    public static String brief(String value) {
        String line = value.replace("\n", "\\n");
        return line.isEmpty() ? "–" : line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE - 1) + "…" : line;
    }
}
