package io.adit.things.internal.store;

import io.adit.journal.Appended;
import io.adit.journal.ForceTimes;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.journal.Snapshots;
import io.adit.things.TwinOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * All things and policies, in memory and in a journal.
 *
 * <p>A change is applied to the latest state at once and to the visible one when its record is on the disk. As the journal
 * keeps the order of acceptance, whatever was decided on a latest state is never durable without that state. A snapshot
 * may hold newer states than its sequence says; replay passes over the changes that a state has already.
 */
public final class Store implements AutoCloseable {
    private final Journal journal;
    private final History history;
    private final StoreSnapshots snapshots;
    private final ConcurrentHashMap<String, Slot> things = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Slot> policies = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<StateObserver> observers = new CopyOnWriteArrayList<>();

    private Store(Path directory, TwinOptions options) {
        this.journal = Journal.open(directory.resolve("journal"), JournalOptions.defaults());
        this.history = new History(journal, directory.resolve("history"));
        StoreSnapshots.Files files =
                new StoreSnapshots.Files(journal, new Snapshots(directory.resolve("snapshots")), history);
        this.snapshots = new StoreSnapshots(files, this::all, options);
    }

    /**
     * Opens or makes a store and recovers it.
     *
     * @param options after how many records a snapshot is written, and which history is kept
     * @throws io.adit.journal.JournalException when the folder can't be used
     */
    public static Store open(Path directory, TwinOptions options) {
        Store store = new Store(directory, options);
        try {
            store.recover();
            return store;
        } catch (RuntimeException e) {
            store.journal.close();
            throw e;
        }
    }

    /** How long the disk takes. */
    public ForceTimes forceTimes() {
        return journal.forceTimes();
    }

    /** Tells one more observer what becomes visible from now on. */
    public void observe(StateObserver observer) {
        observers.add(observer);
    }

    /** Tells an observer nothing more. */
    public void ignore(StateObserver observer) {
        observers.remove(observer);
    }

    /** The place of an entity; made when there is none. */
    public Slot slot(Kind kind, String id) {
        return table(kind).computeIfAbsent(id, key -> new Slot());
    }

    /** The place of an entity; null when there never was one. */
    public @Nullable Slot find(Kind kind, String id) {
        return table(kind).get(id);
    }

    /** Former states and changes. */
    public History history() {
        return history;
    }

    /** All places of a kind, while others change them. */
    public Collection<Slot> all(Kind kind) {
        return table(kind).values();
    }

    /**
     * Accepts changes that belong together; the caller holds the locks of all their slots.
     *
     * @param onDurable runs when the changes are on the disk and visible, before the result completes, in the order of
     *     acceptance for each entity; must be short
     * @return completes when the changes are durable and visible; null when the journal's queue is full, then nothing
     *     was changed
     */
    public @Nullable CompletableFuture<Void> accept(List<Change> changes, Runnable onDurable) {
        List<EntityState> states = new ArrayList<>(changes.size());
        for (Change change : changes) {
            states.add(
                    EntityState.after(slot(change.kind(), change.id()).latest().state(), change));
        }
        return accept(changes, states, onDurable);
    }

    /** As {@link #accept(List, Runnable)}, for callers who know the states after the changes already. */
    public @Nullable CompletableFuture<Void> accept(
            List<Change> changes, List<EntityState> states, Runnable onDurable) {
        List<Slot> slots = new ArrayList<>(changes.size());
        List<@Nullable EntityState> bases = new ArrayList<>(changes.size());
        long behind = journal.lastSequence();
        for (Change change : changes) {
            Slot slot = slot(change.kind(), change.id());
            slots.add(slot);
            bases.add(slot.wantsBase(change.revision(), behind) ? slot.latest().state() : null);
        }
        Appended appended = journal.appendSequenced(Records.write(changes, bases));
        if (appended.sequence() == 0) {
            return null;
        }
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).wantsBase(changes.get(i).revision(), behind)) {
                slots.get(i).based(changes.get(i).revision(), behind);
            }
        }
        CompletableFuture<Void> done = appended.durable().thenAccept(sequence -> {
            for (int i = 0; i < states.size(); i++) {
                slots.get(i).durable(states.get(i));
                tell(changes.get(i), states.get(i));
            }
            onDurable.run();
            states.forEach(EntityState::settle);
        });
        for (int i = 0; i < states.size(); i++) {
            slots.get(i).accepted(states.get(i), done);
        }
        snapshots.accepted();
        return done;
    }

    private void tell(Change change, EntityState state) {
        for (StateObserver observer : observers) {
            observer.visible(change.kind(), state, change.path());
        }
    }

    private void recover() {
        long known =
                snapshots.load(entry -> slot(entry.kind(), entry.state().id()).recovered(entry.state()));
        journal.read(known + 1, (sequence, record) -> {
            Records.read(record).forEach(this::replay);
            snapshots.replayed();
            return true;
        });
    }

    private void replay(StoredChange change) {
        Slot slot = slot(change.kind(), change.id());
        EntityState before = slot.latest().state();
        if (before == null || before.revision() < change.revision()) {
            slot.recovered(EntityState.replayed(before, change));
        }
    }

    private ConcurrentHashMap<String, Slot> table(Kind kind) {
        return kind == Kind.THING ? things : policies;
    }

    /** Waits for what is on its way to the disk, writes a snapshot when there is enough new, and closes. */
    @Override
    public void close() {
        snapshots.close();
        journal.close();
    }
}
