package io.adit.workbench.access;

import io.adit.publish.http.PublishException;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.plan.DevicePasswords;
import io.adit.publish.plan.DevicePasswords.State;
import io.adit.publish.plan.DeviceSecrets;
import io.adit.workbench.Phrase;
import io.adit.workbench.publish.PublishTarget;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Asks a registry how devices log in, after it gave some of them new passwords. */
final class PasswordJob extends Job {
    private final PublishTarget target;
    private final String tenant;
    private final List<DeviceRow> devices;
    private final Set<String> renewed;
    private final Path secrets;
    private final Display display;
    private final Consumer<Outcome> sink;

    /**
     * How it ended.
     *
     * @param states by the id of the device, as far as it came
     * @param sentence for people
     */
    record Outcome(Map<String, State> states, String sentence) {}

    /**
     * Makes it; {@link #schedule} starts it.
     *
     * @param renewed ids of the devices that get new passwords
     * @param secrets file in which new passwords are kept
     * @param sink told of the end, on the thread of the user interface
     */
    PasswordJob(
            PublishTarget target,
            String tenant,
            List<DeviceRow> devices,
            Set<String> renewed,
            Path secrets,
            Consumer<Outcome> sink) {
        super(Phrase.of(Messages.deviceLoginsAt, target.name()));
        this.target = target;
        this.tenant = tenant;
        this.devices = devices;
        this.renewed = renewed;
        this.secrets = secrets;
        this.display = Display.getCurrent();
        this.sink = sink;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<String, State> states = new LinkedHashMap<>();
        String sentence = work(states, monitor);
        if (!display.isDisposed()) {
            display.asyncExec(() -> sink.accept(new Outcome(states, sentence)));
        }
        return Status.OK_STATUS;
    }

    private String work(Map<String, State> states, IProgressMonitor monitor) {
        int done = 0;
        try {
            DevicePasswords passwords =
                    new DevicePasswords(new RegistryApi(target.registryClient()), new DeviceSecrets(secrets));
            for (DeviceRow device : devices) {
                if (monitor.isCanceled()) {
                    return Messages.cancelled;
                }
                if (renewed.contains(device.id())) {
                    passwords.renew(tenant, device.id(), device.authId());
                    done++;
                }
                states.put(device.id(), passwords.state(tenant, device.id(), device.authId()));
            }
        } catch (PublishException | IllegalArgumentException | UncheckedIOException e) {
            return e.getMessage() + (done > 0 ? " " + changed(done) : "");
        }
        return done > 0 ? changed(done) : Phrase.of(Messages.asHasIt, target.hono());
    }

    private String changed(int done) {
        return Phrase.of(Messages.newPasswords, done, secrets.getFileName());
    }
}
