package io.adit.ifc.ids;

import io.adit.ifc.step.StepValue;

/** Values of a file against constraints. */
final class Values {
    private Values() {}

    /** Whether something is said at all: no null, no empty text or list, no unknown logical. */
    static boolean isPresent(StepValue value) {
        return switch (value.untyped()) {
            case StepValue.Missing missing -> false;
            case StepValue.Text text -> !text.value().isEmpty();
            case StepValue.Sequence list -> !list.values().isEmpty();
            case StepValue.Enumeration e -> !e.name().equals("U");
            default -> true;
        };
    }

    /** Whether a value keeps a constraint. References, lists and binaries never do. */
    static boolean allows(Constraint constraint, StepValue value, SiUnits.Scale scale) {
        return switch (value.untyped()) {
            case StepValue.Text text -> constraint.allows(text.value());
            case StepValue.Num number ->
                constraint.allows(scale.toSi(number.value()), number.integral() && scale.isNone());
            case StepValue.Enumeration e ->
                switch (e.name()) {
                    case "T" -> constraint.allows("true");
                    case "F" -> constraint.allows("false");
                    case "U" -> false;
                    default -> constraint.allows(e.name());
                };
            default -> false;
        };
    }

    static boolean allows(Constraint constraint, StepValue value) {
        return allows(constraint, value, SiUnits.Scale.NONE);
    }

    /** What to show of a value. */
    static String shown(StepValue value) {
        return switch (value.untyped()) {
            case StepValue.Missing missing -> "nothing";
            case StepValue.Text text -> "'" + text.value() + "'";
            case StepValue.Num number -> String.valueOf(number.value());
            case StepValue.Enumeration e -> e.name();
            case StepValue.Ref ref -> "#" + ref.id();
            case StepValue.Sequence list -> "a list of " + list.values().size();
            case StepValue.Binary binary -> "a binary";
            case StepValue.Typed typed -> throw new IllegalStateException("untyped above");
        };
    }
}
