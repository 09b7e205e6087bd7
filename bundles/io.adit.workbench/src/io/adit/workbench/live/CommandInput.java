package io.adit.workbench.live;

import io.adit.engine.units.UnitText;
import io.adit.workbench.JsonMembers;
import io.adit.workbench.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One value that goes with a command, as the twin says it.
 *
 * @param pointer JSON pointer to where it stands in the payload; empty: the payload is the value
 * @param name for people
 * @param type {@code NUMBER}, {@code INTEGER}, {@code BOOLEAN} or {@code CHOICE}
 * @param unit UCUM code; empty without one
 * @param min smallest number; NaN: unbounded
 * @param max largest number; NaN: unbounded
 * @param choices the texts that it may be, where it is a choice
 * @param optional whether it may be left out
 */
public record CommandInput(
        String pointer,
        String name,
        String type,
        String unit,
        double min,
        double max,
        List<String> choices,
        boolean optional) {
    static CommandInput of(JsonObject json) {
        return new CommandInput(
                JsonMembers.text(json, "pointer"),
                JsonMembers.text(json, "name"),
                JsonMembers.text(json, "type"),
                JsonMembers.text(json, "unit"),
                JsonMembers.number(json, "min"),
                JsonMembers.number(json, "max"),
                JsonMembers.texts(json, "choices"),
                json.getValue("optional").filter(JsonValue.of(true)::equals).isPresent());
    }

    /** What one chooses from; empty where one types. */
    List<String> options() {
        return type.equals("BOOLEAN") ? List.of(Messages.inputYes, Messages.inputNo) : choices;
    }

    /** Which values are allowed, for example {@code 0 to 100 %}; empty where one chooses, or any number will do. */
    public String allowed() {
        if (!options().isEmpty()) {
            return "";
        }
        String measure = (range() + " " + UnitText.of(unit)).strip();
        return Stream.of(
                        type.equals("INTEGER") ? Messages.wholeNumber : "",
                        measure,
                        optional ? Messages.mayBeLeftOut : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String range() {
        if (Double.isNaN(min)) {
            return Double.isNaN(max) ? "" : Phrase.of(Messages.atMost, plain(max));
        }
        return Double.isNaN(max)
                ? Phrase.of(Messages.atLeast, plain(min))
                : Phrase.of(Messages.numberRange, plain(min), plain(max));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The value that was entered; null where it is none that the command takes. */
    public @Nullable JsonValue value(String entered) {
        return switch (type) {
            case "BOOLEAN" -> options().contains(entered) ? JsonValue.of(entered.equals(Messages.inputYes)) : null;
            case "CHOICE" -> choices.contains(entered) ? JsonValue.of(entered) : null;
            default -> number(entered.strip());
        };
    }

    private @Nullable JsonValue number(String entered) {
        try {
            BigDecimal number = new BigDecimal(entered);
            double value = number.doubleValue();
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            boolean allowed =
                    Double.isFinite(value) && (whole || !type.equals("INTEGER")) && !(value < min || value > max);
            if (!allowed) {
                return null;
            }
            return whole && Math.abs(value) < Long.MAX_VALUE ? JsonValue.of(number.longValue()) : JsonValue.of(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
