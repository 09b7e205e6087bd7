package io.adit.workbench.publish;

import io.adit.model.Facility;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.plan.Baseline;
import io.adit.publish.plan.DeviceSecrets;
import io.adit.publish.plan.Plan;
import io.adit.publish.plan.Publisher;
import io.adit.validation.Finding;
import io.adit.validation.Validator;
import io.adit.workbench.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * One model and one target. Blocks; for one thread at a time, not that of the user interface.
 *
 * @param facility a copy that nobody changes
 * @param model file of the model; passwords of new devices go beside it
 * @param target where it is published
 * @param baselines folder that keeps what was the same when it was last compared
 */
record Publication(Facility facility, Path model, PublishTarget target, Path baselines) {

    /** Where passwords of newly registered devices go. */
    Path secrets() {
        return Path.of(model + ".secrets");
    }

    /**
     * Compares model and target.
     *
     * @throws IllegalArgumentException where the model has errors
     * @throws io.adit.publish.http.PublishException where a server does not answer or refuses to
     * @throws IOException where the baseline can't be read or written
     */
    Plan plan() throws IOException {
        long errors = Validator.validate(facility).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new IllegalArgumentException(Phrase.of(Messages.modelHasErrors, errors));
        }
        Baseline baseline = Baseline.read(baseline());
        Plan plan = publisher().plan(facility, baseline);
        baseline.write(baseline());
        return plan;
    }

    /**
     * Does what a plan says, if it still is what has to be done.
     *
     * @param reviewed the plan that somebody has looked at
     * @return false where something changed since; nothing was done then
     * @throws OperationCanceledException when it is cancelled; what was done stays done
     */
    boolean apply(Plan reviewed, IProgressMonitor monitor) throws IOException {
        if (!plan().equals(reviewed)) {
            return false;
        }
        SubMonitor progress = SubMonitor.convert(monitor, reviewed.changes().size());
        publisher().apply(facility, (change, done, all) -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            progress.subTask(Phrase.of(Messages.stepOf, done + 1, all, PlanWords.target(change.target()), change.id()));
            progress.worked(1);
        });
        return true;
    }

    private Publisher publisher() {
        return new Publisher(
                new DittoApi(target.dittoClient()),
                new RegistryApi(target.registryClient()),
                new DeviceSecrets(secrets()));
    }

    private Path baseline() {
        String what = facility.getNamespace() + ":" + facility.getId() + " " + target.where();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return baselines.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".json.gz");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
