package io.adit.workbench.editor;

import io.adit.workbench.Phrase;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * A text cell whose value has the attribute's type; several values are separated by commas. Text that is no such value is
 * refused with a message in the status line and never reaches the model.
 */
class TypedTextCellEditor extends TextCellEditor {
    private final EDataType type;
    private final boolean many;

    TypedTextCellEditor(Composite parent, EDataType type, boolean many) {
        super(parent);
        this.type = type;
        this.many = many;
        setValidator(value -> problem(String.valueOf(value)));
    }

    @Override
    protected void doSetValue(@Nullable Object value) {
        super.doSetValue(FeatureDescriptor.text(value));
    }

    @Override
    protected @Nullable Object doGetValue() {
        return parse(text.getText());
    }

    @Override
    protected boolean isCorrect(@Nullable Object value) {
        return super.isCorrect(value instanceof String ? value : FeatureDescriptor.text(value));
    }

    private @Nullable Object parse(String input) {
        if (many) {
            return Arrays.stream(input.split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .map(this::one)
                    .toList();
        }
        return input.isEmpty() ? null : one(input);
    }

    private Object one(String part) {
        Object value = EcoreUtil.createFromString(type, part);
        if (value == null || value instanceof Double number && !Double.isFinite(number)) {
            throw new IllegalArgumentException(part);
        }
        return value;
    }

    private @Nullable String problem(String input) {
        try {
            Object value = parse(input.strip());
            return value == null && type.getInstanceClass().isPrimitive() ? Messages.aNumberIsNeededHere : null;
        } catch (IllegalArgumentException e) {
            boolean whole = List.of("EInt", "EIntegerObject").contains(type.getName());
            String one = whole ? Messages.noWholeNumber : Messages.noNumber;
            String list = whole ? Messages.noListOfWholeNumbers : Messages.noListOfNumbers;
            return Phrase.of(many ? list : one, input);
        }
    }
}
