package io.adit.workbench.sensor;

import io.adit.model.AditPackage.Literals;
import io.adit.model.Binding;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.PayloadFormat;
import io.adit.workbench.Pane;
import io.adit.workbench.editor.AttributeFields;
import io.adit.workbench.editor.ElementText;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What is said of a binding. UI thread only. */
final class BindingForm extends Pane {
    private final AttributeFields fields;
    private final Combo device;
    private final Combo format;
    private List<Device> devices = List.of();

    /** @param sink told what somebody wants a feature to be; null: not said */
    BindingForm(Composite parent, BiConsumer<EStructuralFeature, @Nullable Object> sink) {
        super(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        fields = new AttributeFields(this, sink);
        device = fields.choice(Messages.device);
        device.addListener(
                SWT.Selection, event -> sink.accept(Literals.BINDING__DEVICE, devices.get(device.getSelectionIndex())));
        format = fields.choice(Messages.format);
        for (PayloadFormat each : PayloadFormat.values()) {
            format.add(each == PayloadFormat.AUTO ? Messages.byContentType : each.getLiteral());
        }
        format.addListener(
                SWT.Selection,
                event -> sink.accept(Literals.BINDING__FORMAT, PayloadFormat.values()[format.getSelectionIndex()]));
        fields.text(Messages.pointer, Messages.clickAValueInTheMessage, Literals.BINDING__POINTER);
        fields.text(Messages.timePointer, Messages.emptyTimeOfArrival, Literals.BINDING__TIME_POINTER);
        fields.text(Messages.unitInTheMessage, Messages.ucumSuchAsMa, Literals.BINDING__SOURCE_UNIT);
        fields.text(Messages.validFrom, Messages.alwaysOr31t0000z, Literals.BINDING__VALID_FROM);
        fields.text(Messages.validTo, Messages.stillOr31t0000z, Literals.BINDING__VALID_TO);
    }

    /** Shows a binding; null: none. */
    void show(@Nullable Binding next) {
        List<Device> offered = next != null && EcoreUtil.getRootContainer(next) instanceof Facility facility
                ? List.copyOf(facility.getDevices())
                : List.of();
        if (!offered.equals(devices) || device.getItemCount() != offered.size()) {
            devices = offered;
            device.setItems(devices.stream().map(ElementText::of).toArray(String[]::new));
        }
        device.setEnabled(next != null);
        device.select(next == null ? -1 : devices.indexOf(next.getDevice()));
        format.setEnabled(next != null);
        format.select(next == null ? -1 : next.getFormat().ordinal());
        fields.show(next);
    }
}
