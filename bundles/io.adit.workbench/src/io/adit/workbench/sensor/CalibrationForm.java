package io.adit.workbench.sensor;

import io.adit.model.AditPackage.Literals;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.workbench.Pane;
import io.adit.workbench.editor.AttributeFields;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What is said of a calibration beside its numbers. UI thread only. */
final class CalibrationForm extends Pane {
    private final AttributeFields fields;
    private final Combo kind;

    /** @param sink told what somebody wants a feature to be; null: not said */
    CalibrationForm(Composite parent, BiConsumer<EStructuralFeature, @Nullable Object> sink) {
        super(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        fields = new AttributeFields(this, sink);
        kind = fields.choice(Messages.kind);
        for (CalibrationKind each : CalibrationKind.values()) {
            kind.add(words(each));
        }
        kind.addListener(
                SWT.Selection,
                event -> sink.accept(Literals.CALIBRATION__KIND, CalibrationKind.values()[kind.getSelectionIndex()]));
        fields.text(Messages.unitItGives, Messages.ucumSuchAsKpa, Literals.CALIBRATION__UNIT);
        fields.text(Messages.validFrom, Messages.alwaysOr31t0000z, Literals.CALIBRATION__VALID_FROM);
        fields.text(Messages.validTo, Messages.stillOr31t0000z, Literals.CALIBRATION__VALID_TO);
        fields.text(Messages.certificate, "", Literals.CALIBRATION__CERTIFICATE);
    }

    private static String words(CalibrationKind kind) {
        return switch (kind) {
            case LINEAR -> Messages.linear;
            case POLYNOMIAL -> Messages.polynomial;
            case TABLE -> Messages.table;
            case VIBRATING_WIRE -> Messages.vibratingWire;
            case STEINHART_HART -> Messages.thermistorSteinhartHart;
        };
    }

    /** Shows a calibration; null: none. */
    void show(@Nullable Calibration next) {
        kind.setEnabled(next != null);
        kind.select(next == null ? -1 : next.getKind().ordinal());
        fields.show(next);
    }
}
