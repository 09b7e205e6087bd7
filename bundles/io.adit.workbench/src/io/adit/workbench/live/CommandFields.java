package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The fields for the values of a command: a number with its unit and range, a choice, yes or no. Nothing is chosen for anybody. UI thread only. */
final class CommandFields {
    private final Map<CommandInput, Supplier<String>> entered = new LinkedHashMap<>();

    /** @param parent gets a label and a field for each, in a layout of two columns of its own */
    CommandFields(Composite parent, List<CommandInput> inputs) {
        GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(parent);
        inputs.forEach(input -> entered.put(input, field(parent, input)));
    }

    private static Supplier<String> field(Composite parent, CommandInput input) {
        String allowed = input.allowed();
        new Label(parent, SWT.NONE)
                .setText(
                        allowed.isEmpty()
                                ? Phrase.of(Messages.inputField, input.name())
                                : Phrase.of(Messages.inputFieldAllowed, input.name(), allowed));
        if (input.options().isEmpty()) {
            Text text = new Text(parent, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            return text::getText;
        }
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        if (input.optional()) {
            combo.add("");
        }
        input.options().forEach(combo::add);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo::getText;
    }

    /**
     * What was entered, as a payload.
     *
     * @throws IllegalArgumentException with what to do, where a value is missing or not allowed
     */
    JsonValue payload() {
        JsonValue payload = JsonObject.empty();
        for (Map.Entry<CommandInput, Supplier<String>> each : entered.entrySet()) {
            CommandInput input = each.getKey();
            String typed = each.getValue().get();
            if (input.optional() && typed.isBlank()) {
                continue;
            }
            @Nullable JsonValue value = input.value(typed);
            if (value == null) {
                throw new IllegalArgumentException(problem(input));
            }
            payload = input.pointer().isEmpty()
                    ? value
                    : payload.asObject().setValue(JsonPointer.of(input.pointer()), value);
        }
        return payload;
    }

    private static String problem(CommandInput input) {
        if (!input.options().isEmpty()) {
            return Phrase.of(Messages.takeAChoice, input.name());
        }
        String allowed = input.allowed();
        return allowed.isEmpty()
                ? Phrase.of(Messages.enterANumber, input.name())
                : Phrase.of(Messages.enterANumberAllowed, input.name(), allowed);
    }
}
