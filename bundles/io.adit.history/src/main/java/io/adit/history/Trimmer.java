package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import io.adit.history.store.StoreView;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/*
 * Whole blocks are removed, some hundred in a batch that also says how many samples are left, so that a crash leaves either all of a batch or none,
 * and writers wait for one batch at most. A block goes when the longest that its level allows is past, so that it need not be read to know its end.
 */
/** Removes what a history need not keep any more. Used by one thread. */
final class Trimmer {
    private final SortedStore store;
    private final Gate gate;
    private final Locks locks;
    private final ChannelHeads heads;
    private final Revisions revisions;

    Trimmer(SortedStore store, Gate gate, Locks locks, ChannelHeads heads, Revisions revisions) {
        this.store = store;
        this.gate = gate;
        this.locks = locks;
        this.heads = heads;
        this.revisions = revisions;
    }

    Trimmed trim(Retention retention, Instant now) {
        long raw = samples(Series.RAW, before(retention.raw(), now));
        long clean = samples(Series.CLEAN, before(retention.clean(), now));
        long superseded = 0;
        long limit = before(retention.rollups(), now);
        long made = before(retention.superseded(), now);
        long measured = before(retention.clean(), now);
        for (ChannelHead head : locks.reading(() -> heads.all(Series.CLEAN))) {
            rollups(head.shelf().place(), Long.MIN_VALUE, limit);
        }
        for (ChannelId channel : locks.reading(revisions::channels)) {
            List<Revisions.Kept> kept = locks.reading(() -> revisions.of(channel));
            for (int i = 0; i < kept.size(); i++) {
                rollups(kept.get(i).shelf().place(), Long.MIN_VALUE, limit);
                clean += blocks(new OldBlocks(kept.get(i).shelf(), Long.MIN_VALUE, measured, Mask.NONE), null);
                if (kept.get(i).plan().note().atMicros() < made && !kept.get(i).trimmed()) {
                    superseded += superseded(kept.get(i), kept.subList(0, i));
                }
            }
        }
        long alarms = before(retention.alarms(), now);
        if (alarms > Long.MIN_VALUE) {
            range(new byte[] {Key.ALARM}, Key.alarm(alarms, 0));
        }
        return new Trimmed(raw, clean, superseded);
    }

    /** Time before which nothing is kept. */
    private static long before(Optional<Duration> kept, Instant now) {
        return kept.map(time -> ChronoUnit.MICROS.between(Instant.EPOCH, now.minus(time)))
                .orElse(Long.MIN_VALUE);
    }

    private long samples(Series series, long limit) {
        long removed = 0;
        for (ChannelHead head : locks.reading(() -> heads.all(series))) {
            removed += blocks(new OldBlocks(head.shelf(), Long.MIN_VALUE, limit, Mask.NONE), head);
        }
        return removed;
    }

    /** Removes what a revision hides of earlier versions, and notes that those can't be read there any more. */
    private long superseded(Revisions.Kept kept, List<Revisions.Kept> earlier) {
        Revisions.Kept trimmed = kept.withTrimmed();
        write(batch -> Revisions.commit(batch, trimmed), () -> revisions.replace(kept, trimmed));
        RevisionPlan plan = kept.plan();
        Mask mask = new Mask(List.of(plan));
        long removed = 0;
        ChannelHead head = locks.reading(() -> heads.get(Series.CLEAN, plan.channel()));
        if (head != null) {
            removed += blocks(new OldBlocks(head.shelf(), plan.fromMicros(), plan.toMicros(), mask), head);
        }
        for (Revisions.Kept each : earlier) {
            removed += blocks(new OldBlocks(each.shelf(), plan.fromMicros(), plan.toMicros(), mask), null);
        }
        return removed;
    }

    private long blocks(OldBlocks old, @Nullable ChannelHead head) {
        long removed = 0;
        OldBlocks.Part part;
        do {
            part = gate.write(() -> locks.writing(() -> remove(old, head)));
            removed += part.samples();
        } while (!part.keys().isEmpty());
        return removed;
    }

    private OldBlocks.Part remove(OldBlocks old, @Nullable ChannelHead head) {
        OldBlocks.Part part;
        try (StoreView view = store.view()) {
            part = old.next(view);
        }
        if (!part.keys().isEmpty()) {
            write(
                    batch -> {
                        for (byte[] key : part.keys()) {
                            batch.delete(key);
                        }
                        if (head != null) {
                            head.prepareForgetting(batch, store, part);
                        }
                    },
                    () -> {
                        if (head != null) {
                            head.forget(part);
                        }
                    });
        }
        return part;
    }

    private void rollups(Place place, long from, long to) {
        for (Resolution resolution : Resolution.values()) {
            if (to > Long.MIN_VALUE) {
                byte[] first = Key.rollup(place, resolution, from);
                range(first, Key.rollup(place, resolution, resolution.segment(Resolution.clamp(to))));
            }
        }
    }

    /** Removes a range of keys, when there are any. */
    private void range(byte[] first, byte[] end) {
        boolean any = gate.read(() -> {
            try (StoreView view = store.view()) {
                return view.hasAny(first, end);
            }
        });
        if (any) {
            write(batch -> batch.deleteRange(first, end), () -> {});
        }
    }

    private void write(Consumer<StoreBatch> filling, Runnable commit) {
        gate.write(() -> locks.writing(() -> locks.changing(() -> {
            StoreBatch batch = new StoreBatch();
            filling.accept(batch);
            store.write(batch);
            commit.run();
            return batch;
        })));
    }
}
