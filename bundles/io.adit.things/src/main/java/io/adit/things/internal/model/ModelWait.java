package io.adit.things.internal.model;

import io.adit.wot.ModelPendingException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;

/**
 * Carries out commands that may need a thing model which is still being read: they are done again when it is there. Later
 * commands on the same thing wait for their turn. Thread-safe.
 */
public final class ModelWait {
    private static final int MOST_MODELS = 50;

    private final Executor executor;
    private final ConcurrentHashMap<String, CompletableFuture<?>> turns = new ConcurrentHashMap<>();

    /** Waits on an executor whose threads may be blocked. */
    public ModelWait(Executor executor) {
        this.executor = executor;
    }

    /** Carries out a command on a thing: at once where nothing has to be waited for. */
    public CompletableFuture<CommandResponse<?>> run(
            String thing, Supplier<CompletableFuture<CommandResponse<?>>> work) {
        if (turns.containsKey(thing)) {
            return queued(thing, work);
        }
        try {
            return work.get();
        } catch (ModelPendingException pending) {
            return queued(thing, work);
        }
    }

    private CompletableFuture<CommandResponse<?>> queued(
            String thing, Supplier<CompletableFuture<CommandResponse<?>>> work) {
        CompletableFuture<CommandResponse<?>> result = new CompletableFuture<>();
        CompletableFuture<?> turn = turns.compute(thing, (id, last) -> {
            CompletableFuture<?> before = last == null ? CompletableFuture.completedFuture(null) : last;
            return before.handleAsync((done, failure) -> attempt(work, result), executor);
        });
        var unused = turn.whenComplete((done, failure) -> turns.remove(thing, turn));
        return result;
    }

    /* The result of the work comes later; its turn is over when it is accepted. */
    private static boolean attempt(
            Supplier<CompletableFuture<CommandResponse<?>>> work, CompletableFuture<CommandResponse<?>> result) {
        for (int models = 0; ; models++) {
            try {
                var unused = work.get().whenComplete((response, failure) -> {
                    if (failure == null) {
                        result.complete(response);
                    } else {
                        result.completeExceptionally(failure);
                    }
                });
                return true;
            } catch (ModelPendingException pending) {
                if (models == MOST_MODELS) {
                    result.completeExceptionally(new IllegalStateException("a thing needs too many thing models"));
                    return false;
                }
                pending.model().handle((model, failure) -> true).join();
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
                return false;
            }
        }
    }
}
