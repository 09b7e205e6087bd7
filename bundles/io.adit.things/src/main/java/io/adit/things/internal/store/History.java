package io.adit.things.internal.store;

import io.adit.journal.Journal;
import io.adit.journal.JournalException;
import io.adit.things.HistoryQuery;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Former states and changes of things and policies, as far back as the journal goes. Every change of the journal has, at most
 * {@link #MOST_REVISIONS} revisions before it or in itself, a record from which the state can be made.
 *
 * <p>Reads the disk: not for an event loop. Thread-safe.
 */
public final class History {
    /** After so many revisions a change carries the state before it. */
    static final int MOST_REVISIONS = 100;

    /** After so many records of the journal the next change of an entity carries the state before it. */
    static final int MOST_RECORDS = 5_000;

    private final Journal journal;
    private final HistoryIndex index;

    History(Journal journal, Path directory) {
        this.journal = journal;
        this.index = new HistoryIndex(journal, directory);
    }

    /** A change between two states; {@code before} is null when there was none. */
    public record Step(Change change, @Nullable EntityState before, EntityState after) {
        /** What happened to the value at the change's path. */
        public Happening happening() {
            return switch (change.op()) {
                case REMOVE -> Happening.DELETED;
                case MERGE -> Happening.MERGED;
                case SET -> wasThere() ? Happening.MODIFIED : Happening.CREATED;
            };
        }

        private boolean wasThere() {
            return before != null
                    && !before.deleted()
                    && Pointers.get(before.json(), change.path()).isPresent();
        }
    }

    /** What a change is called. */
    public enum Happening {
        /** There was no value. */
        CREATED,
        /** There was another value, or the same. */
        MODIFIED,
        /** A patch was merged into what was there. */
        MERGED,
        /** The value is gone. */
        DELETED
    }

    /** The state at a revision; empty when it is not kept, or not yet reached. */
    public Optional<EntityState> at(Kind kind, String id, long revision) {
        if (revision < 1) {
            return Optional.empty();
        }
        List<Place> places = find(kind, id, place -> place.base() && place.revision() <= revision);
        EntityState state = null;
        for (Step step : steps(id, kind, places)) {
            EntityState before = step.before();
            if (before != null && before.revision() == revision) {
                return Optional.of(before);
            }
            state = step.after().revision() == revision ? step.after() : state;
        }
        return Optional.ofNullable(state);
    }

    /** The state at a time; empty when it is not kept, or nothing existed then. */
    public Optional<EntityState> at(Kind kind, String id, Instant time) {
        List<Place> places = find(kind, id, place -> place.base() && !at(place).isAfter(time));
        EntityState state = null;
        for (Step step : steps(id, kind, places)) {
            EntityState before = step.before();
            if (state == null && before != null && !before.modified().isAfter(time)) {
                state = before;
            }
            state = step.change().at().isAfter(time) ? state : step.after();
        }
        return Optional.ofNullable(state);
    }

    /** Revisions from the first to the last; none when the last is smaller. */
    public record Range(long first, long last) {
        /** The last revision of a first page of a size. */
        public long page(int size) {
            return Math.min(last, first + size - 1);
        }
    }

    /** The revisions that a query asks for, as far as they are kept. */
    public Range range(Kind kind, long current, HistoryQuery query) {
        List<Place> places = find(kind, query.entity().toString(), place -> false);
        long first = query.from() < 0 ? current + query.from() : query.from();
        long last = query.to() <= 0 ? current + query.to() : Math.min(current, query.to());
        for (Place place : places) {
            boolean early = query.after().filter(at(place)::isBefore).isPresent();
            boolean late = query.until().filter(at(place)::isAfter).isPresent();
            first = early ? Math.max(first, place.revision() + 1) : first;
            last = late ? Math.min(last, place.revision() - 1) : last;
        }
        return new Range(
                places.isEmpty() ? last + 1 : Math.max(first, places.getFirst().revision()), last);
    }

    /** The changes of revisions from the first to the last, oldest first; those whose state is not known are left out. */
    public List<Step> steps(Kind kind, String id, long first, long last) {
        List<Place> places = find(kind, id, place -> place.base() && place.revision() <= first);
        List<Place> wanted =
                places.stream().filter(place -> place.revision() <= last).toList();
        return steps(id, kind, wanted).stream()
                .filter(step -> step.change().revision() >= first)
                .toList();
    }

    private List<Place> find(Kind kind, String id, Predicate<Place> enough) {
        List<Place> places = index.find(Place.keyOf(kind, id), enough);
        Collections.reverse(places);
        return places;
    }

    private static Instant at(Place place) {
        return Instant.ofEpochSecond(0, place.nanos());
    }

    private List<Step> steps(String id, Kind kind, List<Place> places) {
        List<Step> steps = new ArrayList<>();
        EntityState state = null;
        for (Place place : places) {
            for (StoredChange one : Records.read(journal.recordAt(place.segment(), place.offset()))) {
                boolean asked = one.kind() == kind && one.id().equals(id);
                if (!asked || (state != null && one.revision() <= state.revision())) {
                    continue;
                }
                EntityState before = one.base() != null ? one.base() : state;
                boolean known = one.revision() == 1 || (before != null && before.revision() == one.revision() - 1);
                if (known) {
                    Change change = one.change();
                    state = EntityState.after(before, change);
                    steps.add(new Step(change, before, state));
                }
            }
        }
        return steps;
    }

    /** Makes ready what can be made before somebody asks; reads much. */
    void catchUp() {
        index.catchUp();
    }

    /**
     * The first sequence whose record may not be dropped, when history from a time on is to be kept.
     *
     * @param keptRecords how many records are kept at most, however young they are
     */
    long keepFrom(Instant time, long keptRecords) {
        long keep = Math.max(1, journal.lastSequence() - keptRecords);
        List<Long> segments = journal.segments();
        for (int i = segments.size() - 1; i > 0; i--) {
            long first = segments.get(i);
            if (first <= keep || startedBefore(first, time)) {
                return Math.max(1, Math.max(first, keep) - MOST_RECORDS);
            }
        }
        return 1;
    }

    private boolean startedBefore(long segment, Instant time) {
        boolean[] before = {false};
        try {
            journal.read(segment, (sequence, record) -> {
                before[0] = Records.read(record).get(0).at().isBefore(time);
                return false;
            });
        } catch (JournalException e) {
            return false;
        }
        return before[0];
    }
}
