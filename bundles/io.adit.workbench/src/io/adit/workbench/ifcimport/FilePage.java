package io.adit.workbench.ifcimport;

import io.adit.workbench.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** A wizard's page that asks for an IFC file, and for the older revision of it where the wizard wants that. */
final class FilePage extends WizardPage {
    private final boolean withOld;
    private @Nullable Text file;
    private @Nullable Text old;

    /** @param withOld whether to ask for the older revision too */
    FilePage(String title, String description, boolean withOld) {
        super("file", title, null);
        setDescription(description);
        this.withOld = withOld;
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(form);
        file = field(form, withOld ? Messages.newRevision : Messages.ifcFile, Messages.theIfcFileToRead);
        if (withOld) {
            old = field(form, Messages.oldRevision, Messages.onlyNeededWhereTheModelDoesNot);
            old.setMessage(Messages.optionalTheModelRemembersWhatIt);
        }
        file.setFocus();
        setControl(form);
        setPageComplete(false);
    }

    private Text field(Composite form, String name, String tip) {
        new Label(form, SWT.NONE).setText(name);
        Text text = new Text(form, SWT.BORDER);
        text.setToolTipText(tip);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> check());
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setFilterExtensions("*.ifc;*.IFC", "*.*");
            dialog.setFilterNames(Messages.ifcFilesIfc, Messages.allFiles);
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        return text;
    }

    private void check() {
        boolean named = file != null && !file.getText().isBlank();
        String missing = named && !Files.isRegularFile(file()) ? Phrase.of(Messages.thereIsNoFile, file()) : null;
        Path before = old();
        if (missing == null && before != null && !Files.isRegularFile(before)) {
            missing = Phrase.of(Messages.thereIsNoFile, before);
        }
        setErrorMessage(missing);
        setPageComplete(named && missing == null);
    }

    /** The file that was named. */
    Path file() {
        return Path.of(file == null ? "" : file.getText().strip());
    }

    /** The older revision; null where none was named. */
    @Nullable
    Path old() {
        return old == null || old.getText().isBlank()
                ? null
                : Path.of(old.getText().strip());
    }

    /** Names the file, as typing does. */
    void name(Path path) {
        if (file != null) {
            file.setText(path.toString());
        }
    }
}
