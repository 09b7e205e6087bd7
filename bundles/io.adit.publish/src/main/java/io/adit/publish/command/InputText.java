package io.adit.publish.command;

import io.adit.engine.programme.InputSettings;
import io.adit.engine.units.UnitText;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which values may go with a command. */
final class InputText {
    private InputText() {}

    /** For example {@code a number from 0 to 100 %}. */
    static String allowed(InputSettings input) {
        return switch (input.type()) {
            case BOOLEAN -> "true or false";
            case CHOICE ->
                input.choices().stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" or "));
            case NUMBER -> "a number" + range(input);
            case INTEGER -> "a whole number" + range(input);
        };
    }

    private static String range(InputSettings input) {
        String written = UnitText.of(input.unit());
        String unit = written.isEmpty() ? "" : " " + written;
        @Nullable Double min = input.min();
        @Nullable Double max = input.max();
        if (min != null && max != null) {
            return " from " + plain(min) + " to " + plain(max) + unit;
        }
        if (min != null) {
            return " of at least " + plain(min) + unit;
        }
        if (max != null) {
            return " of at most " + plain(max) + unit;
        }
        return unit.isEmpty() ? "" : " in" + unit;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
