package io.adit.workbench.sensor;

import io.adit.model.AditFactory;
import io.adit.model.AditPackage.Literals;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.workbench.editor.ElementText;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.SelectionView;
import io.adit.workbench.live.LiveView;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * The Binding view: which field of which device's messages feeds the channel that is selected in the tree. Shows the last message of the
 * device, where a click on a value sets the pointer, and what the channel as it is edited makes of it. Each change is one step of the undo list.
 */
public final class BindingView extends SelectionView {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.binding";

    private static final int FORM_HEIGHT = 270;
    private static final int FORM_WEIGHT = 45;
    private static final int MESSAGE_WEIGHT = 55;

    private @Nullable Channel channel;
    private @Nullable Binding binding;
    private @Nullable ChannelBar bar;
    private @Nullable BindingForm form;
    private @Nullable MessagePanel panel;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new ChannelBar(parent, Messages.addBinding, this::choose, this::addBinding);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        TwoHalves sash = new TwoHalves(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash.first(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(left);
        form = new BindingForm(left, this::set);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        panel = new MessagePanel(
                sash,
                () -> new MessageSource(LiveView.of(getSite().getWorkbenchWindow())),
                pointer -> set(Literals.BINDING__POINTER, pointer));
        sash.finish(left, FORM_HEIGHT, FORM_WEIGHT, MESSAGE_WEIGHT);
        follow(form);
    }

    @Override
    protected void selected(@Nullable EObject element) {
        Binding direct = ChannelBar.within(element, Binding.class);
        channel = ChannelBar.within(element, Channel.class);
        boolean kept = channel != null && binding != null && binding.eContainer() == channel;
        if (direct != null) {
            binding = direct;
        } else if (!kept) {
            binding = channel == null || channel.getBindings().isEmpty()
                    ? null
                    : channel.getBindings().getLast();
        }
        show();
    }

    private void choose(int index) {
        if (channel != null && index >= 0 && index < channel.getBindings().size()) {
            binding = channel.getBindings().get(index);
            show();
        }
    }

    /** Adds a binding to the first device of the facility, as one step of the undo list. */
    public void addBinding() {
        FacilityDocument document = document();
        if (document == null || channel == null) {
            return;
        }
        Facility facility = document.facility();
        Binding made = AditFactory.eINSTANCE.createBinding();
        made.setSourceUnit(channel.getUnit());
        if (!facility.getDevices().isEmpty()) {
            made.setDevice(facility.getDevices().getFirst());
        }
        binding = made;
        document.stack().execute(AddCommand.create(document.domain(), channel, Literals.CHANNEL__BINDINGS, made));
    }

    private void set(EStructuralFeature feature, @Nullable Object value) {
        if (binding != null) {
            set(binding, feature, value);
        }
    }

    private void show() {
        if (bar == null || bar.isDisposed() || form == null || panel == null) {
            return;
        }
        List<Binding> bindings = channel == null ? List.of() : channel.getBindings();
        bar.show(
                channel,
                bindings.stream().map(ElementText::of).toList(),
                binding == null ? -1 : bindings.indexOf(binding));
        form.show(binding);
        panel.show(channel, binding);
    }

    /** The fields of the last message; for tests. */
    public @Nullable TreeViewer fields() {
        return panel == null ? null : panel.fields();
    }

    /** What the channel makes of the last message, or why that is not known. */
    public String result() {
        return panel == null ? "" : panel.result();
    }

    /** Picks a value of the message, as a click on it does. @param pointer of the value */
    public void pick(String pointer) {
        set(Literals.BINDING__POINTER, pointer);
    }
}
