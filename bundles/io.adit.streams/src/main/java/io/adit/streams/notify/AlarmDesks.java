package io.adit.streams.notify;

import io.adit.notification.Notifications;
import io.adit.notification.Sender;
import io.adit.streams.ProgrammeAudience;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** The desks of all partitions, which know the same contacts and routes. Thread-safe. */
public final class AlarmDesks implements ProgrammeAudience, AutoCloseable {
    private final Path folder;
    private final Supplier<List<Sender>> senders;
    private final Clock clock;
    private final Map<Integer, AlarmDesk> desks = new TreeMap<>();
    private final Map<String, String> programmes = new TreeMap<>();

    /**
     * Opens none yet.
     *
     * @param folder of their outboxes
     * @param senders makes those of one desk
     */
    public AlarmDesks(Path folder, Supplier<List<Sender>> senders, Clock clock) {
        this.folder = folder;
        this.senders = senders;
        this.clock = clock;
    }

    /** That of a partition, which goes on with what is pending in it. @throws io.adit.journal.JournalException when its folder can't be used */
    synchronized AlarmDesk of(int partition) {
        return desks.computeIfAbsent(partition, number -> {
            AlarmDesk desk =
                    new AlarmDesk(Notifications.open(folder.resolve("partition-" + number), senders.get(), clock));
            desk.programme(things());
            return desk;
        });
    }

    @Override
    public Set<String> facilities() {
        return Set.of();
    }

    @Override
    public synchronized void tell(String facility, String programmeJson, long atMillis) {
        programmes.put(facility, programmeJson);
        List<JsonObject> things = things();
        desks.values().forEach(desk -> desk.programme(things));
    }

    private List<JsonObject> things() {
        return programmes.values().stream()
                .flatMap(each -> JsonArray.of(each).stream())
                .map(JsonValue::asObject)
                .toList();
    }

    /** Waits until all that was taken is durable. */
    void flush() throws InterruptedException {
        for (AlarmDesk desk : all()) {
            desk.flush();
        }
    }

    /** Deliveries that are pending; some moments old. */
    int waiting() {
        return all().stream().collect(Collectors.summingInt(AlarmDesk::waiting));
    }

    private synchronized List<AlarmDesk> all() {
        return List.copyOf(desks.values());
    }

    /** Stops sending; what is pending goes on at the next start. */
    @Override
    public void close() {
        all().forEach(AlarmDesk::close);
    }
}
