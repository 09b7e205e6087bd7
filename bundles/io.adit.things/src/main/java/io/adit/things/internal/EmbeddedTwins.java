package io.adit.things.internal;

import io.adit.journal.ForceTimes;
import io.adit.things.CheckPermissions;
import io.adit.things.HistoryPage;
import io.adit.things.HistoryQuery;
import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import io.adit.things.TwinOptions;
import io.adit.things.TwinReplica;
import io.adit.things.TwinRuntime;
import io.adit.things.internal.event.Announced;
import io.adit.things.internal.event.EventBus;
import io.adit.things.internal.event.FormerEvents;
import io.adit.things.internal.event.FormerPolicyEvents;
import io.adit.things.internal.message.Answers;
import io.adit.things.internal.message.LiveChannel;
import io.adit.things.internal.message.LiveCommands;
import io.adit.things.internal.message.Messages;
import io.adit.things.internal.message.Rounds;
import io.adit.things.internal.message.TwinAcks;
import io.adit.things.internal.model.Models;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.policy.PermissionChecks;
import io.adit.things.internal.policy.Policies;
import io.adit.things.internal.policy.SubjectWatch;
import io.adit.things.internal.search.Search;
import io.adit.things.internal.store.Store;
import io.adit.things.internal.thing.ThingReads;
import io.adit.things.internal.thing.ThingWrites;
import io.adit.wot.ModelOptions;
import io.adit.wot.ThingModels;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.exceptions.DittoInternalErrorException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.PolicyCommand;
import org.eclipse.ditto.things.model.signals.commands.ThingCommand;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThings;
import org.eclipse.ditto.things.model.signals.commands.query.ThingQueryCommand;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.eclipse.ditto.thingsearch.model.signals.commands.ThingSearchCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The twin runtime of one process. Commands on things and policies are decided on the caller's thread, which never waits
 * for the disk, so commands of one caller on one thing keep their order; searches run on threads of their own. Answers
 * complete on virtual threads.
 */
public final class EmbeddedTwins implements TwinRuntime {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedTwins.class);

    private final Store store;
    private final EventBus bus;
    private final Rounds rounds = new Rounds();
    private final TwinAcks thingWrites;
    private final ThingReads thingReads;
    private final Policies policies;
    private final PermissionChecks permissions;
    private final SubjectWatch subjectWatch;
    private final FormerEvents formerEvents;
    private final FormerPolicyEvents formerPolicyEvents;
    private final Search search;
    private final LiveChannel liveChannel;
    private final LiveCommands liveCommands;
    private final Messages messages;
    private final ThingModels thingModels;
    private final StoreReplica replica;
    private final ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();

    private EmbeddedTwins(Path directory, Store store, TwinOptions options, ThingModels thingModels) {
        this.store = store;
        this.thingModels = thingModels;
        Models models = Models.of(thingModels, answers);
        this.bus = new EventBus(options.maxWaitingEvents(), rounds::heard);
        Enforcers enforcers = new Enforcers(store, options.clock());
        ThingWrites writes = new ThingWrites(store, enforcers, bus, models, options.clock());
        this.thingWrites = new TwinAcks(writes, rounds, store, enforcers, options.messageTimeout());
        this.thingReads = new ThingReads(store, enforcers, models);
        this.replica = new StoreReplica(store, enforcers, bus, options.clock());
        this.policies = new Policies(store, enforcers, options.clock());
        this.permissions = new PermissionChecks(store, enforcers);
        this.subjectWatch = new SubjectWatch(
                store, options.clock(), (announcement, subjects) -> bus.publish(new Announced(announcement, subjects)));
        this.formerEvents = new FormerEvents(store, enforcers);
        this.formerPolicyEvents = new FormerPolicyEvents(store, enforcers);
        this.search = new Search(store, enforcers, directory.resolve("search-paths"));
        this.liveChannel = new LiveChannel(store, enforcers, bus, rounds);
        this.liveCommands = new LiveCommands(liveChannel, thingReads, options.messageTimeout());
        this.messages = new Messages(liveChannel, models, options.messageTimeout());
    }

    /** As {@link io.adit.things.Twins#open}. */
    public static EmbeddedTwins open(Path directory, TwinOptions options, ModelOptions models) {
        Store store = Store.open(directory, options);
        return new EmbeddedTwins(directory, store, options, new ThingModels(models, options.clock()));
    }

    @Override
    public CompletionStage<CommandResponse<?>> execute(Command<?> command) {
        return switch (command) {
            case ThingCommand<?> live
            when LiveCommands.takes(live) -> guarded(command, () -> liveCommands.execute(live));
            case ThingModifyCommand<?> modify -> guarded(command, () -> thingWrites.execute(modify));
            case RetrieveThings retrieve -> guarded(command, () -> thingReads.execute(retrieve));
            case ThingQueryCommand<?> query -> guarded(command, () -> thingReads.execute(query));
            case PolicyCommand<?> policy -> guarded(command, () -> policies.execute(policy));
            case CheckPermissions check -> guarded(command, () -> permissions.execute(check));
            case ThingSearchCommand<?> query -> guarded(command, () -> search.execute(query));
            case MessageCommand<?, ?> message -> guarded(command, () -> messages.send(message));
            default ->
                CompletableFuture.failedFuture(UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(command.getDittoHeaders())
                        .build());
        };
    }

    @Override
    public ForceTimes forceTimes() {
        return store.forceTimes();
    }

    @Override
    public CompletionStage<CommandResponse<?>> tryOut(ThingModifyCommand<?> command) {
        return guarded(command, () -> thingWrites.tryOut(command));
    }

    @Override
    public CompletionStage<HistoryPage> history(HistoryQuery query) {
        return CompletableFuture.supplyAsync(
                () -> query.entity() instanceof PolicyId ? formerPolicyEvents.page(query) : formerEvents.page(query),
                answers);
    }

    /* The boundary of a command: whatever goes wrong leaves as one of Ditto's errors, on a thread that may be blocked. */
    private CompletionStage<CommandResponse<?>> guarded(
            Command<?> command, Supplier<CompletableFuture<CommandResponse<?>>> work) {
        CompletableFuture<CommandResponse<?>> doing;
        try {
            boolean slow = Historical.isWanted(command.getDittoHeaders()); // reads the disk
            doing = slow ? CompletableFuture.supplyAsync(work, answers).thenCompose(Function.identity()) : work.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(dittoError(command, e));
        }
        if (doing.isDone() && !doing.isCompletedExceptionally()) {
            return doing;
        }
        CompletableFuture<CommandResponse<?>> answered = new CompletableFuture<>();
        doing.whenCompleteAsync(
                (response, error) -> {
                    if (error == null) {
                        answered.complete(response);
                    } else {
                        answered.completeExceptionally(dittoError(command, error));
                    }
                },
                answers);
        return answered;
    }

    private static DittoRuntimeException dittoError(Command<?> command, Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof DittoRuntimeException ditto) {
            return ditto;
        }
        LOG.error("Command {} failed", command.getType(), cause);
        return DittoInternalErrorException.newBuilder()
                .dittoHeaders(command.getDittoHeaders())
                .cause(cause)
                .build();
    }

    @Override
    public void answer(CommandResponse<?> answer) {
        if (answer instanceof Acknowledgement ack) {
            subjectWatch.acknowledged(ack);
        }
        new Answers(rounds).take(answer);
    }

    @Override
    public CompletionStage<Void> emit(ThingEvent<?> event) {
        try {
            liveChannel.emit(event);
            return CompletableFuture.completedFuture(null);
        } catch (DittoRuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public Subscription declare(Set<AcknowledgementLabel> labels) {
        return rounds.declare(labels);
    }

    @Override
    public TwinReplica replica() {
        return replica;
    }

    @Override
    public Subscription subscribe(TwinFilter filter, TwinListener listener) {
        return bus.subscribe(filter, listener);
    }

    @Override
    public void close() {
        subjectWatch.close();
        store.close();
        bus.close();
        rounds.close();
        thingModels.close();
        search.close();
        answers.close();
    }
}
