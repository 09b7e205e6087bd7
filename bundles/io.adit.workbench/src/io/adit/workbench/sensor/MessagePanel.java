package io.adit.workbench.sensor;

import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.PayloadFormat;
import io.adit.workbench.Pane;
import io.adit.workbench.Phrase;
import io.adit.workbench.TimeText;
import io.adit.workbench.editor.ElementText;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The last message of a device, asked for again as new ones come, and what a channel makes of it. UI thread only. */
final class MessagePanel extends Pane {
    private static final int LOOK_MILLIS = 2000;
    private static final int STEPS_HEIGHT = 96;
    private static final Set<PayloadFormat> POINTED =
            EnumSet.of(PayloadFormat.AUTO, PayloadFormat.JSON, PayloadFormat.SENML);

    private final Supplier<MessageSource> sources;
    private final StackLayout stack = new StackLayout();
    private final Label title;
    private final Composite pages;
    private final PayloadTree tree;
    private final Text plain;
    private final Label result;
    private final Text steps;
    private @Nullable Channel channel;
    private @Nullable Binding binding;
    private @Nullable Device device;
    private @Nullable Instant known;
    private boolean wasConnected;
    private @Nullable LastMessage message;
    private @Nullable LastMessage drawn;
    private String trouble = "";

    /** @param picked told the pointer of a value that was picked */
    MessagePanel(Composite parent, Supplier<MessageSource> sources, Consumer<String> picked) {
        super(parent);
        this.sources = sources;
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(this);
        title = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        pages = new Composite(this, SWT.NONE);
        pages.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        tree = new PayloadTree(pages, picked);
        plain = new Text(pages, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        stack.topControl = plain;
        result = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(result);
        steps = new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, STEPS_HEIGHT)
                .applyTo(steps);
        lookAgain();
    }

    private void lookAgain() {
        getDisplay().timerExec(LOOK_MILLIS, () -> {
            if (!isDisposed()) {
                look();
                lookAgain();
            }
        });
    }

    /** Asks where the server knows of a newer sample, or was not there before. */
    private void look() {
        MessageSource source = sources.get();
        if (device == null || !isVisible()) {
            return;
        }
        Instant newest = source.newest(device);
        if (source.isConnected() != wasConnected || !Objects.equals(newest, known)) {
            ask(source, device);
        }
    }

    private void ask(MessageSource source, Device about) {
        wasConnected = source.isConnected();
        known = source.newest(about);
        source.ask(about, (found, why) -> {
            if (!isDisposed() && about == device) {
                message = found;
                trouble = why;
                draw();
            }
        });
    }

    /** Shows what a binding finds; null: there is none. */
    void show(@Nullable Channel next, @Nullable Binding by) {
        channel = next;
        binding = by;
        Device other = by == null ? null : by.getDevice();
        if (other != device) {
            device = other;
            message = null;
            trouble = "";
            if (other != null) {
                ask(sources.get(), other);
            }
        }
        draw();
    }

    private void draw() {
        LastMessage last = message;
        title.setText(
                device == null || last == null
                        ? ""
                        : Phrase.of(
                                Messages.lastMessageOfReceived, ElementText.of(device), TimeText.of(last.received())));
        if (channel == null || binding == null || last == null) {
            drawn = null;
            say(
                    channel == null
                            ? ""
                            : binding == null
                                    ? Messages.thisChannelHasNoBindingYet
                                    : device == null ? Messages.chooseADevice : trouble);
            tell("", List.of());
            return;
        }
        List<PayloadField> fields = fields(last, binding);
        if (fields == null) {
            say(last.text());
        } else if (drawn != last || stack.topControl != tree.control()) {
            bring(tree.control());
            tree.show(fields, String.valueOf(binding.getPointer()));
        }
        drawn = last;
        BindingTrial trial = BindingTrial.of(channel, binding, last);
        tell(trial.result(), trial.steps());
    }

    private static @Nullable List<PayloadField> fields(LastMessage last, Binding binding) {
        PayloadFormat format = binding.getFormat();
        boolean senml = format == PayloadFormat.SENML || format == PayloadFormat.AUTO && last.isSenml();
        return POINTED.contains(format) ? PayloadField.of(last.text(), senml) : null;
    }

    private void say(String text) {
        if (!plain.getText().equals(text)) {
            plain.setText(text);
        }
        bring(plain);
    }

    private void bring(Control page) {
        stack.topControl = page;
        pages.layout(true);
    }

    private void tell(String sentence, List<String> lines) {
        result.setText(sentence);
        steps.setText(String.join("\n", lines));
        layout(true);
    }

    /** The fields of the message. */
    TreeViewer fields() {
        return tree.viewer();
    }

    /** What the channel makes of the message; without one, why. */
    String result() {
        return result.getText().isEmpty() ? plain.getText() : result.getText();
    }
}
