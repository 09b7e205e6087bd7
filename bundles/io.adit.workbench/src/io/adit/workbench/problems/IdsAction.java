package io.adit.workbench.problems;

import io.adit.ifc.ids.IdsReport;
import io.adit.validation.Finding;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.viewer.IfcSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jspecify.annotations.Nullable;

/** Asks for an .ids file and checks the IFC file of the model by it. UI thread only. */
final class IdsAction extends Action {
    private static final String TITLE = Messages.checkByIdsTitle;

    private final IWorkbenchPartSite site;
    private final Supplier<@Nullable FacilityDocument> model;
    private final Consumer<List<Finding>> sink;

    /** @param sink told what was found */
    IdsAction(IWorkbenchPartSite site, Supplier<@Nullable FacilityDocument> model, Consumer<List<Finding>> sink) {
        super(Messages.checkByIds);
        this.site = site;
        this.model = model;
        this.sink = sink;
        setToolTipText(Messages.checksTheIfcFileOfTheModelByAn);
    }

    @Override
    public void run() {
        FacilityDocument document = model.get();
        if (document == null) {
            MessageDialog.openInformation(site.getShell(), TITLE, Messages.openTheModelFirstWhoseIfcFileIsTo);
            return;
        }
        Path folder = document.file().getParent();
        Path ids = ask(Messages.theSpecification, "*.ids", folder);
        Path beside = ids == null ? null : IfcSource.beside(document.file(), document.facility());
        Path ifc = ids == null || beside != null ? beside : ask(Messages.theIfcFileOfTheModel, "*.ifc", folder);
        if (ids != null && ifc != null) {
            Shell shell = site.getShell();
            IdsFindings.check(ifc, ids, shell.getDisplay(), (report, why) -> told(document, report, why));
        }
    }

    private @Nullable Path ask(String title, String pattern, @Nullable Path folder) {
        FileDialog dialog = new FileDialog(site.getShell(), SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterExtensions(pattern);
        dialog.setFilterPath(String.valueOf(folder));
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    private void told(FacilityDocument document, @Nullable IdsReport report, String why) {
        if (report == null) {
            MessageDialog.openError(site.getShell(), TITLE, why);
        } else if (model.get() == document) {
            sink.accept(IdsFindings.of(report, document.facility()));
            if (report.isPassed()) {
                MessageDialog.openInformation(
                        site.getShell(), TITLE, Phrase.of(Messages.theIfcFileKeepsAllOf, report.title()));
            }
        }
    }
}
