package io.adit.validation;

import io.adit.model.Command;
import io.adit.model.CommandInput;
import io.adit.model.InputType;
import io.adit.model.Interlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks on the values that go with commands. */
final class InputChecks {
    private InputChecks() {}

    static void check(Command command, Findings findings) {
        List<String> places = new ArrayList<>();
        for (CommandInput input : command.getInputs()) {
            check(input, findings);
            String place = place(input);
            if (places.stream().anyMatch(other -> overlap(place, other))) {
                findings.error(
                        "input.place",
                        input,
                        Findings.title(input) + " stands at '" + place + "' of the payload, where another value of "
                                + Findings.title(command) + " is.",
                        "Give each a JSON pointer of its own, for example /percent.");
            }
            places.add(place);
        }
        for (Interlock interlock : command.getInterlocks()) {
            String place = Objects.requireNonNullElse(interlock.getPointer(), "");
            if (!places.isEmpty() && !place.isBlank() && !places.contains(place)) {
                findings.error(
                        "interlock.no-input",
                        interlock,
                        Findings.title(interlock) + " looks at '" + place + "', which no value of "
                                + Findings.title(command) + " is at, so such a command is never sent.",
                        "Point to one of its values, or add that one.");
            }
        }
    }

    private static String place(CommandInput input) {
        return Objects.requireNonNullElse(input.getPointer(), "");
    }

    /** Whether one lies in the other; the empty place is the whole payload. */
    private static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    private static void check(CommandInput input, Findings findings) {
        if (!place(input).isEmpty()
                && !InterlockChecks.POINTER.matcher(place(input)).matches()) {
            findings.error(
                    "input.pointer",
                    input,
                    "'" + place(input) + "' of " + Findings.title(input) + " is no JSON pointer.",
                    "Write a slash and the member's name, for example /percent.");
        }
        boolean number = input.getType() == InputType.NUMBER || input.getType() == InputType.INTEGER;
        boolean ranged = input.getRangeMin() != null || input.getRangeMax() != null || !Findings.blank(input.getUnit());
        if (!number && ranged) {
            findings.error(
                    "input.no-number",
                    input,
                    Findings.title(input) + " is no number, but has a range or a unit.",
                    "Remove them, or let it be a number.");
        } else if (number) {
            checkNumber(input, findings);
        }
        checkChoices(input, findings);
    }

    private static void checkNumber(CommandInput input, Findings findings) {
        if (!Findings.blank(input.getUnit()) && !ChannelChecks.isKnown(input.getUnit())) {
            findings.error(
                    "unit.unknown",
                    input,
                    "The unit '" + input.getUnit() + "' of " + Findings.title(input) + " is unknown.",
                    "See unitsofmeasure.org for the codes.");
        }
        @Nullable Double min = input.getRangeMin();
        @Nullable Double max = input.getRangeMax();
        boolean finite = (min == null || Double.isFinite(min)) && (max == null || Double.isFinite(max));
        if (!finite || min != null && max != null && min > max) {
            findings.error(
                    "input.range",
                    input,
                    "No number is from " + min + " to " + max + ", the range of " + Findings.title(input) + ".",
                    "Give the smallest and the largest number that the device takes.");
        } else if (min == null || max == null) {
            findings.warning(
                    "input.unbounded",
                    input,
                    Findings.title(input) + " may be any number" + (min == null && max == null ? "" : " on one side")
                            + ".",
                    "Give the smallest and the largest number that the device takes.");
        }
    }

    private static void checkChoices(CommandInput input, Findings findings) {
        boolean choice = input.getType() == InputType.CHOICE;
        boolean sound = input.getChoices().stream().noneMatch(Findings::blank);
        if (choice == input.getChoices().isEmpty() || !sound) {
            findings.error(
                    "input.choices",
                    input,
                    Findings.title(input)
                            + (choice
                                    ? " is a choice of nothing, or of empty texts."
                                    : " is no choice, but has texts to choose from."),
                    choice ? "List the texts that the device takes." : "Remove them, or let it be a choice.");
        }
    }
}
