package io.adit.server.station;

import io.adit.edge.StateSource;
import io.adit.things.TwinReplica;
import io.adit.things.TwinReplica.Entity;
import io.adit.things.TwinRuntime.Subscription;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonPointer;

/**
 * What is measured in the twins of a station and not yet at its centre: the places that changed, each once, with the value that they have when it is
 * their turn. All of it after a start, since nothing is kept of what was sent before; the same value again does no harm.
 */
public final class MeasuredState implements StateSource, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PLACE_LEVELS = 4;

    private final TwinReplica twins;
    private final Clock clock;
    private final Set<Place> changed = new LinkedHashSet<>();
    private final Map<Place, Instant> later = new LinkedHashMap<>();
    private final Subscription subscription;

    private record Place(String thing, String path) {}

    /** Begins with all that there is. @param clock tells when to try again what the centre did not know */
    public MeasuredState(TwinReplica twins, Clock clock) {
        this.twins = twins;
        this.clock = clock;
        this.subscription = twins.observe(this::noted);
        twins.in(Set.of()).stream().filter(entity -> !entity.isPolicy()).forEach(this::noteAll);
    }

    private void noted(Entity entity, JsonPointer path) {
        if (entity.isPolicy()) {
            return;
        }
        if (ModelPart.isMeasured(path)) {
            JsonPointer place = path.getPrefixPointer(PLACE_LEVELS).orElse(path);
            note(new Place(entity.id(), text(place)));
        } else if (path.isEmpty()
                || path.getRoot().filter(JsonKey.of("features")::equals).isPresent()) {
            noteAll(entity);
        }
    }

    private void noteAll(Entity thing) {
        twins.state(thing)
                .ifPresent(state ->
                        ModelPart.measured(state).forEach(place -> note(new Place(thing.id(), text(place)))));
    }

    private static String text(JsonPointer pointer) {
        return pointer.toString().substring(1);
    }

    private synchronized void note(Place place) {
        changed.add(place);
    }

    @Override
    public synchronized List<Value> take(int most) {
        Instant now = clock.instant();
        List<Place> due = later.entrySet().stream()
                .filter(each -> !each.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        changed.addAll(due);
        due.forEach(later::remove);
        List<Value> values = new ArrayList<>();
        Iterator<Place> places = changed.iterator();
        while (places.hasNext() && values.size() < most) {
            Place place = places.next();
            places.remove();
            twins.state(new Entity(false, place.thing))
                    .flatMap(state -> state.getValue(JsonPointer.of(place.path)))
                    .ifPresent(value -> values.add(new Value(place.thing, place.path, value)));
        }
        return values;
    }

    @Override
    public synchronized void putBack(List<Value> values) {
        values.forEach(value -> changed.add(new Place(value.thingId(), value.path())));
    }

    @Override
    public synchronized void unknown(List<Value> values) {
        Instant again = clock.instant().plus(PATIENCE);
        values.forEach(value -> later.put(new Place(value.thingId(), value.path()), again));
    }

    @Override
    public synchronized int waiting() {
        return changed.size() + later.size();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
