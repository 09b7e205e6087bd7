package io.adit.workbench.ifcimport;

import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.importer.ImportPreview;
import io.adit.ifc.importer.ImportResult;
import io.adit.model.file.AditFile;
import io.adit.workbench.Facilities;
import io.adit.workbench.LossQuestion;
import io.adit.workbench.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;

/** Makes a facility model of an IFC file and opens it: the file, its elements, what is made of them. */
public final class ImportWizard extends Wizard implements StepDialog.Steps {
    private final IWorkbenchWindow window;
    private final FilePage files =
            new FilePage(Messages.importAnIfcFile, Messages.makesAFacilityModelOfItsSpatial, false);
    private final ElementsPage elements = new ElementsPage();
    private final ResultPage result = new ResultPage();
    private @Nullable ImportPreview preview;
    private @Nullable Path previewed;
    private @Nullable ImportResult made;

    /** @param window that opens the model */
    public ImportWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(Messages.importIfc);
        setNeedsProgressMonitor(true);
        result.onChange(this::make);
    }

    @Override
    public void addPages() {
        addPage(files);
        addPage(elements);
        addPage(result);
    }

    /** Names the file to import, as typing does. Once the pages are shown. */
    public void name(Path file) {
        files.name(file);
    }

    @Override
    public boolean prepare(IWizardPage page) {
        if (page == elements) {
            return show();
        }
        return page != result || make();
    }

    private boolean show() {
        Path file = files.file();
        if (!file.equals(previewed)) {
            preview = FileReading.read(
                    files,
                    Phrase.of(Messages.readingFile, file.getFileName()),
                    progress -> ImportPreview.of(file, progress));
            previewed = preview == null ? null : file;
            if (preview != null) {
                elements.show(preview);
            }
        }
        return preview != null;
    }

    private boolean make() {
        ImportPreview shown = preview;
        if (shown == null) {
            return false;
        }
        Path file = files.file();
        ImportOptions chosen = shown.taking(elements.chosen());
        ImportOptions options = chosen.withProposals(result.proposes(), chosen.maxProposed(), chosen.proposeRules());
        made = FileReading.read(
                elements,
                Phrase.of(Messages.importingFile, file.getFileName()),
                progress -> IfcImport.toFacility(file, options, progress));
        if (made != null) {
            result.show(file, shown, made);
        }
        return made != null;
    }

    @Override
    public boolean canFinish() {
        return made != null && getContainer().getCurrentPage() == result && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        ImportResult ready = made;
        Path target = result.target();
        if (ready == null || (Files.exists(target) && !overwrites(target))) {
            return false;
        }
        try {
            ready.facility().setTimeZone(result.zone());
            AditFile.save(ready.facility(), target);
        } catch (IOException e) {
            result.setErrorMessage(Phrase.of(Messages.cannotBeWritten, target, e.getMessage()));
            return false;
        }
        Facilities.open(window, target);
        return true;
    }

    private boolean overwrites(Path target) {
        return LossQuestion.ask(
                getShell(),
                Messages.importIfc,
                Phrase.of(Messages.existsReplaceItUseReImportToTakeA, target),
                Messages.replaceIt,
                Messages.keepIt);
    }
}
