package io.adit.workbench.live;

import io.adit.workbench.FormFields;
import io.adit.workbench.Phrase;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Sends a command to the device of a channel, after a question, and shows what the device or an interlock answered. */
public final class CommandDialog extends TitleAreaDialog {
    private static final int TIMEOUT_SECONDS = 10;
    private static final int WIDTH = 520;
    private static final int PAYLOAD_HEIGHT = 60;
    private static final int ANSWER_HEIGHT = 110;

    private final ChannelRow channel;
    private final List<CommandOffer> offers;
    private final ServerRequests server;
    private @Nullable Combo subject;
    private @Nullable Composite values;
    private @Nullable Text payload;
    private @Nullable CommandFields fields;
    private @Nullable Text answer;

    /** @param offers what the device can be told to do; others may be typed */
    CommandDialog(Shell shell, ChannelRow channel, List<CommandOffer> offers, ServerRequests server) {
        super(shell);
        this.channel = channel;
        this.offers = offers;
        this.server = server;
        setBlockOnOpen(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.sendCommandTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Phrase.of(Messages.commandToTheDeviceOf, channel.channel()));
        setMessage(Phrase.of(Messages.interlocksAreJudgedWhenItIsSentThe, channel.asset()));
        Composite form = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        subject = choice(form);
        values = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(values);
        ask(values, List.of());
        answer = field(
                form, Messages.answer, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL, ANSWER_HEIGHT);
        answer.setText(Messages.nothingWasSentYet);
        align();
        subject.setFocus();
        return form;
    }

    private Combo choice(Composite form) {
        new Label(form, SWT.NONE).setText(Messages.command);
        Combo combo = new Combo(form, SWT.DROP_DOWN);
        offers.forEach(offer -> combo.add(offer.label()));
        combo.setToolTipText(Messages.oneOfTheModelsCommandsOrASubjectAs);
        combo.addListener(SWT.Selection, event -> {
            CommandOffer offer = offers.get(combo.getSelectionIndex());
            if (values != null) {
                ask(values, offer.inputs());
                values.requestLayout();
            }
            if (payload != null) {
                payload.setText(offer.payload());
            }
        });
        combo.addListener(SWT.Modify, event -> forget(combo));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** A command that is typed takes any payload. */
    private void forget(Combo combo) {
        if (values != null && fields != null && combo.getSelectionIndex() < 0) {
            ask(values, List.of());
            values.requestLayout();
        }
    }

    private void ask(Composite place, List<CommandInput> inputs) {
        for (Control each : place.getChildren()) {
            each.dispose();
        }
        fields = inputs.isEmpty() ? null : new CommandFields(place, inputs);
        payload = null;
        if (inputs.isEmpty()) {
            GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(place);
            payload = field(place, Messages.payloadJsonOptional, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL, PAYLOAD_HEIGHT);
        }
        align();
    }

    private void align() {
        if (values != null) {
            FormFields.alignLabels(values, values.getParent());
        }
    }

    /** What goes with the command; null for nothing. */
    private @Nullable JsonValue entered() {
        if (fields != null) {
            return fields.payload();
        }
        String text = payload == null ? "" : payload.getText();
        try {
            return text.isBlank() ? null : JsonFactory.readFrom(text);
        } catch (JsonRuntimeException e) {
            throw new IllegalArgumentException(Messages.thePayloadIsNoJsonOrHasAValueStill, e);
        }
    }

    /** What was chosen, or typed: then for the feature of the channel. */
    private CommandOffer wanted(String text) {
        return offers.stream()
                .filter(offer -> offer.label().equals(text))
                .findFirst()
                .orElse(new CommandOffer(text, text, ServerRequests.feature(channel.id()), List.of(), List.of()));
    }

    private static Text field(Composite form, String label, int style, int height) {
        Label title = new Label(form, SWT.NONE);
        title.setText(label);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, height == SWT.DEFAULT ? SWT.CENTER : SWT.BEGINNING)
                .applyTo(title);
        Text text = new Text(form, style);
        GridDataFactory.fillDefaults()
                .grab(true, height != SWT.DEFAULT)
                .hint(WIDTH, height)
                .applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.send, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (subject == null || subject.getText().isBlank()) {
            setErrorMessage(Messages.chooseOrNameTheCommand);
            return;
        }
        JsonValue json;
        try {
            json = entered();
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
            return;
        }
        setErrorMessage(null);
        CommandOffer wanted = wanted(subject.getText().strip());
        String device = channel.asset() + " / " + channel.channel();
        if (MessageDialog.openConfirm(
                getShell(), Messages.sendCommandTitle, Phrase.of(Messages.sendToTheDeviceOf, wanted.name(), device))) {
            send(wanted, json);
        }
    }

    private void send(CommandOffer wanted, @Nullable JsonValue json) {
        String feature = wanted.feature().isEmpty() ? "" : "/features/" + ServerRequests.encode(wanted.feature());
        String path = "/api/2/things/" + ServerRequests.encode(ServerRequests.thing(channel.id())) + feature
                + "/inbox/messages/" + ServerRequests.encode(wanted.subject()) + "?timeout=" + TIMEOUT_SECONDS;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        show(Messages.waitingForTheDevice);
        server.post(path, json, this::show);
    }

    private void show(ServerRequests.Reply reply) {
        if (answer == null || answer.isDisposed()) {
            return;
        }
        getButton(IDialogConstants.OK_ID).setEnabled(true);
        boolean refused = reply.text("error").equals("adit:command.interlocked");
        String start = reply.isSuccess()
                ? Phrase.of(Messages.doneTheDeviceAnsweredWithStatus, reply.status())
                : refused ? Messages.refusedByAnInterlock : Messages.notDone;
        String said = reply.isSuccess() ? reply.body().toString() : reply.sentence();
        setMessage(start, reply.isSuccess() ? IMessageProvider.INFORMATION : IMessageProvider.ERROR);
        show(start + "\n\n" + (said.equals("{}") ? "" : said));
    }

    private void show(String text) {
        if (answer != null) {
            answer.setText(text);
        }
    }
}
