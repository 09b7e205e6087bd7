package io.adit.workbench.language;

import io.adit.workbench.Phrase;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Preferences &gt; Language. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int WIDTH = 380;

    private @Nullable Combo languages;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.language);
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(Arrays.stream(Language.values()).map(Language::words).toArray(String[]::new));
        combo.select(present().ordinal());
        languages = combo;
        Label note = new Label(form, SWT.WRAP);
        note.setText(Messages.takesEffectAtTheNextStart);
        GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(note);
        return form;
    }

    private Language present() {
        try {
            return Language.chosen();
        } catch (IOException e) {
            setErrorMessage(Phrase.of(Messages.cannotBeKept, e.getMessage()));
            return Language.SYSTEM;
        }
    }

    @Override
    public boolean performOk() {
        if (languages == null) {
            return true;
        }
        Language wanted = Language.values()[languages.getSelectionIndex()];
        try {
            if (wanted != Language.chosen()) {
                wanted.choose();
                offerRestart();
            }
            return true;
        } catch (IOException e) {
            setErrorMessage(Phrase.of(Messages.cannotBeKept, e.getMessage()));
            return false;
        }
    }

    private void offerRestart() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        if (MessageDialog.openQuestion(getShell(), Messages.languageTitle, Messages.restartNow)) {
            workbench.getDisplay().asyncExec(workbench::restart);
        }
    }
}
