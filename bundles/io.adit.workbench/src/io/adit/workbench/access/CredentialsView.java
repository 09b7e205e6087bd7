package io.adit.workbench.access;

import io.adit.model.Device;
import io.adit.publish.plan.DevicePasswords.State;
import io.adit.workbench.LossQuestion;
import io.adit.workbench.Phrase;
import io.adit.workbench.WorkbenchPlugin;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityFollower;
import io.adit.workbench.publish.PublishTarget;
import io.adit.workbench.publish.PublishTargets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * The Device Logins view: with which name each device of the model connects, and whether a registry has a password for it. Passwords are never
 * shown: a registry keeps hashes only, and new ones go into the file of secrets beside the model.
 */
public final class CredentialsView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.credentials";

    private List<PublishTarget> targets = List.of();
    private Map<String, State> states = Map.of();
    private @Nullable FacilityDocument asked;
    private @Nullable FacilityFollower follower;
    private @Nullable Combo choice;
    private @Nullable Button look;
    private @Nullable Button renew;
    private @Nullable Label message;
    private @Nullable DeviceTable table;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.registry);
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> forget());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        choice = combo;
        look = button(bar, Messages.look, () -> ask(Set.of()));
        renew = button(bar, Messages.newPasswordButton, this::askRenew);
        message = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(message);
        DeviceTable made = new DeviceTable(parent, id -> states.get(id), this::allow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        table = made;
        load();
        follower = new FacilityFollower(getSite().getPage(), editor -> modelChanged());
    }

    private static Button button(Composite bar, String text, Runnable body) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> body.run());
        return button;
    }

    /** Reads the targets of the Publish view anew. */
    public void load() {
        if (choice == null) {
            return;
        }
        try {
            targets = PublishTargets.open(
                            WorkbenchPlugin.get().getStateLocation().toPath())
                    .all();
        } catch (IOException e) {
            WorkbenchPlugin.log("The targets for publishing: " + e.getMessage(), e);
        }
        int index = Math.max(0, choice.getSelectionIndex());
        choice.setItems(targets.stream()
                .map(target -> target.name() + "  (" + target.hono() + ")")
                .toArray(String[]::new));
        choice.select(Math.min(index, targets.size() - 1));
        allow();
    }

    private void forget() {
        states = Map.of();
        modelChanged();
    }

    private void modelChanged() {
        if (table == null || message == null || message.isDisposed()) {
            return;
        }
        if (document() != asked) {
            asked = document();
            states = Map.of();
        }
        table.show(rows());
        if (document() == null) {
            say(Messages.openAFacilityModelToSeeHowIts);
        } else if (targets.isEmpty()) {
            say(Messages.addATargetInThePublishPerspective);
        } else if (states.isEmpty()) {
            say(Messages.lookAsksTheRegistryWhichDevices);
        }
        allow();
    }

    private List<DeviceRow> rows() {
        FacilityDocument document = document();
        List<Device> devices =
                document == null ? List.of() : document.facility().getDevices();
        return devices.stream().map(DeviceRow::of).toList();
    }

    private void allow() {
        if (look != null && renew != null && table != null) {
            boolean can = document() != null && target() != null;
            look.setEnabled(can);
            renew.setEnabled(can && !table.selected().isEmpty());
        }
    }

    private @Nullable PublishTarget target() {
        int index = choice == null ? -1 : choice.getSelectionIndex();
        return index < 0 || index >= targets.size() ? null : targets.get(index);
    }

    private void askRenew() {
        PublishTarget target = target();
        if (table == null || target == null) {
            return;
        }
        Set<String> chosen = table.selected().stream().map(DeviceRow::id).collect(Collectors.toSet());
        String names = table.selected().stream().map(DeviceRow::name).collect(Collectors.joining(", "));
        if (LossQuestion.ask(
                getSite().getShell(),
                Messages.newPassword,
                Phrase.of(Messages.giveANewPasswordAtThePresentOne, names, target.name()),
                Messages.replaceThePassword,
                IDialogConstants.CANCEL_LABEL)) {
            ask(chosen);
        }
    }

    /** Asks the registry how devices log in. @param renewed ids of those that get new passwords before */
    public void ask(Set<String> renewed) {
        FacilityDocument document = document();
        PublishTarget target = target();
        if (document == null || target == null) {
            return;
        }
        say(Phrase.of(Messages.askingFor, target.hono()));
        Path secrets = Path.of(document.file() + ".secrets");
        new PasswordJob(
                        target,
                        document.facility().getTenant(),
                        rows(),
                        renewed,
                        secrets,
                        outcome -> told(document, outcome))
                .schedule();
    }

    private void told(FacilityDocument about, PasswordJob.Outcome outcome) {
        if (table != null && !table.control().isDisposed()) {
            states = about == document() ? outcome.states() : Map.of();
            table.show(rows());
            say(outcome.sentence());
            allow();
        }
    }

    private void say(String sentence) {
        if (message != null) {
            message.setText(sentence);
            message.getParent().layout(true);
        }
    }

    private @Nullable FacilityDocument document() {
        return follower == null ? null : follower.document();
    }

    /** The table itself. */
    public Table control() {
        if (table == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return table.viewer().getTable();
    }

    /** What is said above the table. */
    public String message() {
        return message == null ? "" : message.getText();
    }

    @Override
    public void setFocus() {
        load();
        if (table != null) {
            table.viewer().getTable().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.close();
        }
        super.dispose();
    }
}
