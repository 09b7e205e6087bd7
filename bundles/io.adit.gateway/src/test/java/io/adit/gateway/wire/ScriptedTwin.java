package io.adit.gateway.wire;

import io.adit.journal.ForceTimes;
import io.adit.things.HistoryPage;
import io.adit.things.HistoryQuery;
import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import io.adit.things.TwinReplica;
import io.adit.things.TwinRuntime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotAccessibleException;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;

/** Stands in for a runtime where a test is about the wire alone: answers as told and records what it was asked. */
public final class ScriptedTwin implements TwinRuntime {
    public final List<Command<?>> commands = new CopyOnWriteArrayList<>();
    public final List<CommandResponse<?>> answers = new CopyOnWriteArrayList<>();
    public final List<ThingEvent<?>> emitted = new CopyOnWriteArrayList<>();
    public final Map<TwinListener, TwinFilter> listeners = new ConcurrentHashMap<>();
    public volatile Function<Command<?>, CompletionStage<CommandResponse<?>>> script =
            command -> CompletableFuture.failedStage(ThingNotAccessibleException.newBuilder(ThingId.of("test:none"))
                    .dittoHeaders(command.getDittoHeaders())
                    .build());

    @Override
    public CompletionStage<CommandResponse<?>> execute(Command<?> command) {
        commands.add(command);
        return script.apply(command);
    }

    @Override
    public CompletionStage<CommandResponse<?>> tryOut(ThingModifyCommand<?> command) {
        return execute(command);
    }

    @Override
    public ForceTimes forceTimes() {
        throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public void answer(CommandResponse<?> answer) {
        answers.add(answer);
    }

    @Override
    public CompletionStage<HistoryPage> history(HistoryQuery query) {
        return CompletableFuture.completedStage(new HistoryPage(List.of(), 0));
    }

    @Override
    public CompletionStage<Void> emit(ThingEvent<?> event) {
        emitted.add(event);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public Subscription declare(Set<AcknowledgementLabel> labels) {
        return () -> {};
    }

    @Override
    public Subscription subscribe(TwinFilter filter, TwinListener listener) {
        listeners.put(listener, filter);
        return () -> listeners.remove(listener);
    }

    public void publish(Signal<?> signal, JsonObject extra) {
        listeners.keySet().forEach(listener -> listener.onSignal(signal, extra));
    }

    public Command<?> last() {
        return commands.get(commands.size() - 1);
    }

    public String lastType() {
        return last().getType();
    }

    @Override
    public TwinReplica replica() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
