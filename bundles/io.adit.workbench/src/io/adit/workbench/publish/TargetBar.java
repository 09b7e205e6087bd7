package io.adit.workbench.publish;

import io.adit.workbench.LossQuestion;
import io.adit.workbench.Pane;
import io.adit.workbench.Phrase;
import io.adit.workbench.WorkbenchPlugin;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** The line of the Publish view in which a target is chosen and things are started. UI thread only. */
final class TargetBar extends Pane {
    private final Combo combo;
    private final Button edit;
    private final Button remove;
    private final Button compare;
    private final Button apply;
    private final Runnable chosen;
    private @Nullable PublishTargets store;
    private List<PublishTarget> targets = List.of();

    /** @param chosen told when another target is chosen, or this one changed */
    TargetBar(Composite parent, Runnable chosen, Runnable onCompare, Runnable onApply) {
        super(parent);
        this.chosen = chosen;
        GridLayoutFactory.fillDefaults().numColumns(7).margins(8, 6).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.target);
        combo = new Combo(this, SWT.READ_ONLY);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            combo.setToolTipText(target() == null ? "" : target().where());
            chosen.run();
        });
        button(Messages.add, () -> change(null));
        edit = button(Messages.edit, () -> change(target()));
        remove = button(Messages.remove, this::remove);
        compare = button(Messages.compare, onCompare);
        apply = button(Messages.apply, onApply);
        load(null);
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** The chosen target; null: there is none. */
    @Nullable
    PublishTarget target() {
        int index = combo.getSelectionIndex();
        return index < 0 ? null : targets.get(index);
    }

    void choose(PublishTarget target) {
        load(target.name());
        if (!targets.contains(target)) {
            keep(target);
        }
        chosen.run();
    }

    void enable(boolean canCompare, boolean canApply) {
        boolean any = target() != null;
        edit.setEnabled(any);
        remove.setEnabled(any);
        compare.setEnabled(any && canCompare);
        apply.setEnabled(any && canApply);
    }

    private void load(@Nullable String name) {
        try {
            targets = store().all();
        } catch (IOException e) {
            problem(e);
        }
        combo.setItems(targets.stream()
                .map(target -> target.name() + "  (" + target.where() + ")")
                .toArray(String[]::new));
        int wanted = targets.stream().map(PublishTarget::name).toList().indexOf(name);
        combo.select(Math.max(0, wanted));
    }

    private PublishTargets store() throws IOException {
        PublishTargets open = store;
        if (open == null) {
            open = PublishTargets.open(WorkbenchPlugin.get().getStateLocation().toPath());
            store = open;
        }
        return open;
    }

    private void change(@Nullable PublishTarget before) {
        Optional.ofNullable(TargetDialog.ask(getShell(), before)).ifPresent(target -> {
            keep(target);
            chosen.run();
        });
    }

    private void keep(PublishTarget target) {
        try {
            store().keep(target);
        } catch (IOException e) {
            problem(e);
        }
        load(target.name());
    }

    private void remove() {
        PublishTarget target = target();
        if (target != null
                && LossQuestion.ask(
                        getShell(),
                        Messages.removeTarget,
                        Phrase.of(Messages.forgetTheTargetAndItsPasswordWhat, target.name()),
                        Messages.remove,
                        IDialogConstants.CANCEL_LABEL)) {
            try {
                store().forget(target.name());
            } catch (IOException e) {
                problem(e);
            }
            load(null);
            chosen.run();
        }
    }

    private void problem(IOException e) {
        WorkbenchPlugin.log("The targets for publishing: " + e.getMessage(), e);
        MessageDialog.openError(getShell(), Messages.targets, String.valueOf(e.getMessage()));
    }

    @Override
    public boolean setFocus() {
        return combo.setFocus();
    }
}
