package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks for what goes with an act: comment or reason, and how long an alarm is shelved. */
final class ActDialog extends TitleAreaDialog {
    private static final int[] USUAL_MINUTES = {15, 60, 240, 480, 1440};
    private static final int MOST_LETTERS = 1000;
    private static final int HEIGHT = 70;
    private static final int HOUR = 60;

    private final AlarmAct act;
    private final AlarmRow alarm;
    private final List<Integer> minutes = new ArrayList<>();
    private @Nullable Combo time;
    private @Nullable Text words;
    private @Nullable JsonObject payload;

    private ActDialog(Shell shell, AlarmAct act, AlarmRow alarm) {
        super(shell);
        this.act = act;
        this.alarm = alarm;
    }

    /** The payload of the message; null when cancelled. */
    static @Nullable JsonObject ask(Shell shell, AlarmAct act, AlarmRow alarm) {
        ActDialog dialog = new ActDialog(shell, act, alarm);
        return dialog.open() == Window.OK ? dialog.payload : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(act.label());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(act.label() + ": " + alarm.rule());
        setMessage(act.explanation());
        Composite form = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        if (act == AlarmAct.SHELVE) {
            new Label(form, SWT.NONE).setText(Messages.forTime);
            time = times(form);
        }
        Label label = new Label(form, SWT.NONE);
        label.setText(
                act.member().equals("reason")
                        ? Messages.reason
                        : act.needsWords() ? Messages.comment : Messages.commentOptional);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        words = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        words.setTextLimit(MOST_LETTERS);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(words);
        words.setFocus();
        return form;
    }

    private Combo times(Composite form) {
        Combo combo = new Combo(form, SWT.READ_ONLY);
        int most = alarm.handling().mostShelveMinutes();
        for (int usual : USUAL_MINUTES) {
            if (usual < most) {
                minutes.add(usual);
            }
        }
        minutes.add(most);
        minutes.forEach(each -> combo.add(each % HOUR == 0 ? each / HOUR + " h" : each + " min"));
        combo.add(Phrase.of(Messages.untilInactiveAtMost, combo.getItem(minutes.size() - 1)));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected void okPressed() {
        String text = words == null ? "" : words.getText().strip();
        if (text.isEmpty() && act.needsWords()) {
            setErrorMessage(Messages.sayWhyInAFewWords);
            return;
        }
        JsonObjectBuilder made =
                JsonObject.newBuilder().set("rule", alarm.handling().rule());
        if (!text.isEmpty()) {
            made.set(act.member(), text);
        }
        if (time != null && time.getSelectionIndex() < minutes.size()) {
            made.set("minutes", minutes.get(time.getSelectionIndex()));
        } else if (time != null) {
            made.set("once", true);
        }
        payload = made.build();
        super.okPressed();
    }
}
