package io.adit.workbench.rules;

import io.adit.model.AditPackage.Literals;
import io.adit.model.Direction;
import io.adit.model.LevelRule;
import io.adit.model.ValueWatch;
import io.adit.workbench.CheckBox;
import io.adit.workbench.Pane;
import io.adit.workbench.editor.AttributeFields;
import io.adit.workbench.editor.ElementText;
import io.adit.workbench.editor.ExpressionProposals;
import io.adit.workbench.editor.ModelWords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What is said of a rule beside its levels and its plan. UI thread only. */
final class RuleForm extends Pane {
    /** Is told what somebody wants a feature to be. */
    interface Sink {
        /** @param value null: not said */
        void set(EObject element, EStructuralFeature feature, @Nullable Object value);
    }

    private final Sink sink;
    private final AttributeFields fields;
    private final AttributeFields formula;
    private final Combo direction;
    private final Text channel;
    private final Map<EAttribute, Button> flags = new LinkedHashMap<>();
    private @Nullable LevelRule rule;

    RuleForm(Composite parent, Sink sink) {
        super(parent);
        this.sink = sink;
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        fields = new AttributeFields(this, (feature, value) -> set(rule, feature, value));
        fields.text(label(Literals.NAMED__NAME), "", Literals.NAMED__NAME);
        new Label(this, SWT.NONE).setText(label(Literals.RULE__CHANNEL));
        channel = new Text(this, SWT.READ_ONLY | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(channel);
        direction = fields.choice(label(Literals.LEVEL_RULE__DIRECTION));
        for (Direction each : Direction.values()) {
            direction.add(ModelWords.literal(each));
        }
        direction.addListener(
                SWT.Selection,
                event -> set(rule, Literals.LEVEL_RULE__DIRECTION, Direction.values()[direction.getSelectionIndex()]));
        formula = new AttributeFields(this, (feature, value) -> set(watch(), feature, value));
        Text typed = formula.text(
                label(Literals.VALUE_WATCH__EXPRESSION),
                Messages.onlyWhereItWatchesAFormula,
                Literals.VALUE_WATCH__EXPRESSION);
        ExpressionProposals.propose(typed, this::watch);
        formula.text(label(Literals.VALUE_WATCH__UNIT), "", Literals.VALUE_WATCH__UNIT);
        flags();
    }

    private static String label(EStructuralFeature feature) {
        return ModelWords.feature(feature) + ":";
    }

    private void flags() {
        new Label(this, SWT.NONE);
        Composite row = new Composite(this, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(12).applyTo(row);
        for (EAttribute flag :
                new EAttribute[] {Literals.RULE__ENABLED, Literals.RULE__LATCH, Literals.RULE__CONFIRM}) {
            Button box = CheckBox.of(row, SWT.NONE);
            box.setText(ModelWords.feature(flag));
            box.setToolTipText(ModelWords.description(flag));
            box.addListener(SWT.Selection, event -> set(rule, flag, box.getSelection()));
            flags.put(flag, box);
        }
    }

    private @Nullable ValueWatch watch() {
        return rule != null && rule.getWatch() instanceof ValueWatch watch ? watch : null;
    }

    private void set(@Nullable EObject element, EStructuralFeature feature, @Nullable Object value) {
        if (element != null) {
            sink.set(element, feature, value);
        }
    }

    /** Shows a rule; null: none. */
    void show(@Nullable LevelRule next) {
        rule = next;
        fields.show(next);
        formula.show(watch());
        channel.setText(next == null || next.getChannel() == null ? "" : ElementText.of(next.getChannel()));
        channel.setEnabled(next != null);
        direction.setEnabled(next != null);
        direction.select(next == null ? -1 : next.getDirection().ordinal());
        flags.forEach((flag, box) -> {
            box.setEnabled(next != null);
            box.setSelection(next != null && Boolean.TRUE.equals(next.eGet(flag)));
        });
    }
}
