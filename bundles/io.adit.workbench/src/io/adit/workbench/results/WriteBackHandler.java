package io.adit.workbench.results;

import io.adit.ifc.step.StepException;
import io.adit.ifc.writeback.Condition;
import io.adit.ifc.writeback.ResultsWriter;
import io.adit.ifc.writeback.ResultsWriter.Outcome;
import io.adit.ifc.writeback.ResultsWriter.Results;
import io.adit.model.Facility;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityFollower;
import io.adit.workbench.ifcimport.MonitorProgress;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.viewer.IfcSource;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Operate &gt; Write Results into IFC…: the conditions of the assets, and the history of channels, as the connected server has them, in a copy of the IFC file of the model. */
public final class WriteBackHandler extends AbstractHandler {
    static final String TITLE = Messages.writeResultsIntoIfc;
    private static final int STEPS = 1000;

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window == null || window.getActivePage() == null) {
            return null;
        }
        Shell shell = window.getShell();
        FacilityDocument document;
        try (FacilityFollower front = new FacilityFollower(window.getActivePage(), editor -> {})) {
            document = front.document();
        }
        Optional<LiveView> live =
                LiveView.of(window).filter(view -> view.connection().state() instanceof ConnectionState.Connected);
        if (document == null || live.isEmpty()) {
            MessageDialog.openInformation(shell, TITLE, Messages.openTheModelAndConnectToTheServer);
            return null;
        }
        Path beside = IfcSource.beside(document.file(), document.facility());
        Path ifc = beside == null ? ask(shell, SWT.OPEN, Messages.theIfcFileOfTheModel, document.file()) : beside;
        Path target = ifc == null ? null : ask(shell, SWT.SAVE, Messages.theFileWithTheResults, copy(ifc));
        if (ifc != null && target != null) {
            write(shell, ifc, target, document.facility(), live.get());
        }
        return null;
    }

    private static void write(Shell shell, Path ifc, Path target, Facility facility, LiveView live) {
        HistoryDialog dialog = new HistoryDialog(shell, Measured.of(facility, live.twins()));
        if (dialog.open() != Window.OK) {
            return;
        }
        LocalDate today = LocalDate.now(ZoneId.of(facility.getTimeZone()));
        List<Condition> conditions = AssetConditions.of(facility, live.twins(), today);
        new HistoryReader(live.server(), dialog.span(), Instant.now())
                .read(
                        dialog.chosen(),
                        (histories, left) -> write(shell, ifc, target, new Results(conditions, histories), left));
    }

    private static Path copy(Path ifc) {
        return ifc.resolveSibling(ifc.getFileName().toString().replaceFirst("\\.ifc$", "") + "-results.ifc");
    }

    private static @Nullable Path ask(Shell shell, int style, String title, Path near) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions("*.ifc");
        dialog.setFilterPath(String.valueOf(near.getParent()));
        dialog.setOverwrite(true);
        if (style == SWT.SAVE) {
            dialog.setFileName(near.getFileName().toString());
        }
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    private static void write(Shell shell, Path ifc, Path target, Results results, List<String> left) {
        Job job = Job.create(Phrase.of(Messages.writeResultsInto, target.getFileName()), (ICoreRunnable) monitor -> {
            monitor.beginTask(Messages.reading, STEPS);
            String sentence = work(ifc, target, results, left, monitor);
            if (!sentence.isEmpty() && !shell.isDisposed()) {
                shell.getDisplay().asyncExec(() -> MessageDialog.openInformation(shell, TITLE, sentence));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static String work(Path ifc, Path target, Results results, List<String> left, IProgressMonitor monitor) {
        try {
            Outcome outcome = ResultsWriter.write(ifc, target, results, new MonitorProgress(monitor, STEPS));
            return sentence(target, outcome) + (left.isEmpty() ? "" : "\n\n" + String.join("\n", left));
        } catch (StepException | IllegalArgumentException | UncheckedIOException e) {
            return Phrase.of(Messages.nothingWasWritten, e.getMessage());
        } catch (CancellationException e) {
            return "";
        }
    }

    private static String sentence(Path target, Outcome outcome) {
        String sentence = Phrase.of(
                Messages.saysOfElementsHowTheyFareThe,
                target.getFileName(),
                outcome.conditions(),
                ResultsWriter.CONDITION);
        if (outcome.histories() > 0) {
            sentence += Phrase.of(Messages.channelsHaveTheirHistory, outcome.histories());
        }
        if (!outcome.present().isEmpty()) {
            sentence += Phrase.of(
                    Messages.elementsHaveSuchASetByDelivery, outcome.present().size());
        }
        if (!outcome.unknown().isEmpty()) {
            sentence +=
                    Phrase.of(Messages.assetsAreNotInThatFile, outcome.unknown().size());
        }
        if (!outcome.unsaid().isEmpty()) {
            sentence += Phrase.of(Messages.withoutHistory, String.join(", ", outcome.unsaid()));
        }
        return sentence;
    }
}
