package io.adit.things.internal.policy;

import io.adit.things.PolicyJsonCommand.Verb;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.policies.model.signals.commands.PolicyCommand;
import org.eclipse.ditto.policies.model.signals.commands.actions.PolicyActionCommand;

/** Executes the commands on policies. Thread-safe. */
public final class Policies {
    private final PolicyReads reads;
    private final PolicyWrites writes;
    private final TokenActions actions;

    /** The policies of a store. */
    public Policies(Store store, Enforcers enforcers, Clock clock) {
        PolicyAdmission admission = new PolicyAdmission(enforcers);
        this.reads = new PolicyReads(store, enforcers);
        this.writes = new PolicyWrites(store, enforcers, admission, clock);
        this.actions = new TokenActions(store, enforcers, admission, clock);
    }

    /**
     * Executes a command as far as the journal's queue; never waits for the disk.
     *
     * @return completes when what was changed or read is durable
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    public CompletableFuture<CommandResponse<?>> execute(PolicyCommand<?> command) {
        if (command instanceof PolicyActionCommand<?> action) {
            return actions.execute(action);
        }
        PolicyRequest request = PolicyRequest.of(command);
        return request.verb() == Verb.RETRIEVE ? reads.execute(request) : writes.execute(request);
    }
}
