package io.adit.workbench.ifcimport;

import io.adit.ifc.reimport.Reimport;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.FacilityDocument;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.jspecify.annotations.Nullable;

/** Takes a new revision of an IFC file into an open model: the file, the review of what differs, one undoable change. */
public final class ReimportWizard extends Wizard implements StepDialog.Steps {
    private final FacilityDocument document;
    private final FilePage files =
            new FilePage(Messages.reImportAnIfcFile, Messages.comparesANewRevisionWithTheOneThat, true);
    private final ReviewPage review = new ReviewPage();
    private @Nullable Reimport reimport;

    /** @param document the model that the revision goes into */
    public ReimportWizard(FacilityDocument document) {
        this.document = document;
        setWindowTitle(Messages.reImportIfc);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(files);
        addPage(review);
    }

    /** Names the new revision, as typing does. Once the pages are shown. */
    public void name(Path file) {
        files.name(file);
    }

    /** The comparison that the review shows; null before it was made. */
    public @Nullable Reimport reimport() {
        return reimport;
    }

    @Override
    public boolean prepare(IWizardPage page) {
        Path file = files.file();
        Path old = files.old();
        Reimport compared = FileReading.read(
                files,
                Phrase.of(Messages.comparingFile, file.getFileName()),
                progress -> Reimport.of(document.facility(), file, old, progress));
        reimport = compared;
        if (compared != null) {
            review.show(compared);
        }
        return compared != null;
    }

    @Override
    public boolean canFinish() {
        return reimport != null && getContainer().getCurrentPage() == review;
    }

    @Override
    public boolean performFinish() {
        Reimport ready = reimport;
        if (ready == null) {
            return false;
        }
        ReimportCommand command = new ReimportCommand(
                document.facility(), ready, String.valueOf(files.file().getFileName()));
        document.stack().execute(command);
        if (!command.refused().isEmpty()) {
            MessageDialog.openWarning(getShell(), Messages.reImportIfc, String.join("\n", command.refused()));
        }
        return true;
    }
}
