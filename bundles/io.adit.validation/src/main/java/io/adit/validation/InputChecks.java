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
                        Texts.of("input.place", Findings.title(input), place, Findings.title(command)),
                        Texts.of("input.place.remedy"));
            }
            places.add(place);
        }
        for (Interlock interlock : command.getInterlocks()) {
            String place = Objects.requireNonNullElse(interlock.getPointer(), "");
            if (!places.isEmpty() && !place.isBlank() && !places.contains(place)) {
                findings.error(
                        "interlock.no-input",
                        interlock,
                        Texts.of("interlock.no-input", Findings.title(interlock), place, Findings.title(command)),
                        Texts.of("interlock.no-input.remedy"));
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
                    Texts.of("input.pointer", place(input), Findings.title(input)),
                    Texts.of("input.pointer.remedy"));
        }
        boolean number = input.getType() == InputType.NUMBER || input.getType() == InputType.INTEGER;
        boolean ranged = input.getRangeMin() != null || input.getRangeMax() != null || !Findings.blank(input.getUnit());
        if (!number && ranged) {
            findings.error(
                    "input.no-number",
                    input,
                    Texts.of("input.no-number", Findings.title(input)),
                    Texts.of("input.no-number.remedy"));
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
                    Texts.of("input.unit", input.getUnit(), Findings.title(input)),
                    Texts.of("unit.unknown.remedy"));
        }
        @Nullable Double min = input.getRangeMin();
        @Nullable Double max = input.getRangeMax();
        boolean finite = (min == null || Double.isFinite(min)) && (max == null || Double.isFinite(max));
        if (!finite || min != null && max != null && min > max) {
            findings.error(
                    "input.range",
                    input,
                    Texts.of("input.range", Findings.title(input), min, max),
                    Texts.of("input.range.remedy"));
        } else if (min == null || max == null) {
            findings.warning(
                    "input.unbounded",
                    input,
                    Texts.of(
                            min == null && max == null ? "input.unbounded" : "input.unbounded.side",
                            Findings.title(input)),
                    Texts.of("input.unbounded.remedy"));
        }
    }

    private static void checkChoices(CommandInput input, Findings findings) {
        boolean choice = input.getType() == InputType.CHOICE;
        boolean sound = input.getChoices().stream().noneMatch(Findings::blank);
        if (choice == input.getChoices().isEmpty() || !sound) {
            findings.error(
                    "input.choices",
                    input,
                    Texts.of(choice ? "input.choices" : "input.choices.none", Findings.title(input)),
                    Texts.of(choice ? "input.choices.remedy" : "input.choices.none.remedy"));
        }
    }
}
