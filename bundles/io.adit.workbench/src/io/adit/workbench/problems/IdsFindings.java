package io.adit.workbench.problems;

import io.adit.ifc.ids.IdsCheck;
import io.adit.ifc.ids.IdsException;
import io.adit.ifc.ids.IdsFile;
import io.adit.ifc.ids.IdsReport;
import io.adit.ifc.step.StepException;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.validation.Finding;
import io.adit.workbench.Phrase;
import io.adit.workbench.ifcimport.MonitorProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** What an Information Delivery Specification finds wanting in the IFC file of a model. Stateless. */
public final class IdsFindings {
    private static final int STEPS = 1000;

    private IdsFindings() {}

    /** Checks beside the thread of the user interface. @param sink told the report, or null and why there is none; not told when it is cancelled */
    static void check(Path ifc, Path ids, Display display, BiConsumer<@Nullable IdsReport, String> sink) {
        Job job = Job.create(
                Phrase.of(Messages.checkBy, ifc.getFileName(), ids.getFileName()), (ICoreRunnable) monitor -> {
                    monitor.beginTask(Messages.reading, STEPS);
                    run(ifc, ids, monitor, display, sink);
                });
        job.setUser(true);
        job.schedule();
    }

    private static void run(
            Path ifc,
            Path ids,
            IProgressMonitor monitor,
            Display display,
            BiConsumer<@Nullable IdsReport, String> sink) {
        try {
            IdsReport report = IdsCheck.check(ifc, IdsFile.read(ids), new MonitorProgress(monitor, STEPS));
            display.asyncExec(() -> sink.accept(report, ""));
        } catch (IdsException | StepException | IOException | UncheckedIOException e) {
            String sentence = String.valueOf(e.getMessage());
            display.asyncExec(() -> sink.accept(null, sentence));
        } catch (CancellationException e) {
            // Nobody waits for it.
        }
    }

    /** The failures of a report, each at the asset or channel of its object, else at the facility. */
    public static List<Finding> of(IdsReport report, Facility facility) {
        Map<String, EObject> elements = new HashMap<>();
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            switch (all.next()) {
                case Asset asset when asset.getGlobalId() != null -> elements.put(asset.getGlobalId(), asset);
                case Channel channel
                when channel.getSensorGlobalId() != null -> elements.put(channel.getSensorGlobalId(), channel);
                default -> {}
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (IdsReport.Result result : report.results()) {
            for (IdsReport.Failure failure : result.failures()) {
                String who = failure.label().isEmpty() ? "" : failure.label() + ": ";
                findings.add(new Finding(
                        Finding.Severity.WARNING,
                        "ids",
                        elements.getOrDefault(failure.globalId(), facility),
                        who + failure.reason() + " (" + result.name() + ").",
                        Messages.haveTheIfcFileDeliveredAnewAsItWas));
            }
        }
        return findings;
    }
}
