package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes changes of the registry one after the other: check, journal, make visible, tell listeners. Thread-safe. */
final class RegistryWriter {
    private final RegistryJournal journal;
    private final List<DeviceRegistry.Listener> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();

    RegistryWriter(RegistryJournal journal) {
        this.journal = journal;
    }

    List<DeviceRegistry.Listener> listeners() {
        return listeners;
    }

    /** Runs a step while no other one runs. */
    CompletableFuture<Change> change(Supplier<CompletableFuture<Change>> step) {
        try {
            synchronized (lock) {
                return step.get();
            }
        } catch (InvalidDocumentException e) {
            return refused(Change.Reason.INVALID, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Called within a step: the change is visible when this returns, and durable when its future completes. */
    CompletableFuture<Change> commit(JsonObject op, String tenant, List<@Nullable String> devices, Change answer) {
        CompletableFuture<Long> durable = journal.commit(op);
        for (String device : devices) {
            listeners.forEach(listener -> listener.changed(tenant, device));
        }
        return durable.thenApply(sequence -> answer);
    }

    static Change.@Nullable Refused check(Optional<String> version, @Nullable String expected, String missing) {
        if (version.isEmpty()) {
            return new Change.Refused(Change.Reason.NOT_FOUND, missing);
        }
        if (expected != null && !version.get().equals(expected)) {
            return new Change.Refused(Change.Reason.VERSION_MISMATCH, "the resource's version is another one");
        }
        return null;
    }

    static CompletableFuture<Change> refused(Change.Reason reason, String message) {
        return CompletableFuture.completedFuture(new Change.Refused(reason, message));
    }

    static String version() {
        return UUID.randomUUID().toString();
    }
}
