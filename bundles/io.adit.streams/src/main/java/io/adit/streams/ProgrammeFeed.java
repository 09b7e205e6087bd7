package io.adit.streams;

import io.adit.publish.http.DittoApi;
import io.adit.publish.http.PublishException;
import io.adit.publish.http.RestClient;
import io.adit.publish.programme.ProgrammeReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the engines' programmes as Ditto's things say: reads them all at the start, shortly after one changed, and every minute, which finds what
 * an interrupted stream of events or the delay of a search index kept from it. A facility is gone when it was not found three times in a row, so that its engine does not stop
 * because a search came back empty once. Each instance may run one: an engine that is told what it runs already does nothing.
 */
final class ProgrammeFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeFeed.class);
    private static final String FILTER =
            "in(attributes/type,\"" + ProgrammeReader.CHANNEL_SETTINGS + "\",\"" + ProgrammeReader.RULE + "\")";
    private static final String CHANGES = "/api/2/things?fields=thingId&filter="
            + DittoApi.encode("or(like(thingId,\"*:programme.*\"),like(thingId,\"*:rule.*\"))");
    private static final JsonPointer FACILITY = JsonPointer.of("attributes/facility");
    private static final long SETTLE_MILLIS = 1000;
    private static final long AGAIN_SECONDS = 60;
    private static final long RECONNECT_MILLIS = 5000;
    private static final int SURELY_GONE = 3;

    private final RestClient rest;
    private final DittoApi ditto;
    private final ProgrammeTopics topics;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-programme"));
    private final Thread follower = new Thread(this::follow, "adit-programme-events");
    private final AtomicBoolean due = new AtomicBoolean();
    private final Map<String, String> told = new HashMap<>();
    private final Map<String, Integer> absences = new HashMap<>();
    private boolean knowsFacilities;
    private volatile boolean closed;

    ProgrammeFeed(RestClient rest, DittoApi ditto, ProgrammeTopics topics) {
        this.rest = rest;
        this.ditto = ditto;
        this.topics = topics;
        follower.setDaemon(true);
    }

    void start() {
        timer.scheduleWithFixedDelay(this::load, 0, AGAIN_SECONDS, TimeUnit.SECONDS);
        follower.start();
    }

    private void follow() {
        while (!closed) {
            try {
                rest.follow(CHANGES, line -> {
                    if (line.startsWith("data:") && line.length() > "data:".length()) {
                        schedule();
                    }
                });
            } catch (PublishException e) {
                LOG.debug("The events of the programme end; they are asked for again.", e);
            }
            schedule();
            try {
                Thread.sleep(RECONNECT_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void schedule() {
        if (!closed && due.compareAndSet(false, true)) {
            timer.schedule(this::load, SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void load() {
        due.set(false);
        try {
            if (!knowsFacilities) {
                topics.facilities().forEach(facility -> told.put(facility, ""));
                knowsFacilities = true;
            }
            tell(byFacility(ditto.search(FILTER)));
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.error(
                        "The programme cannot be read or handed on; the engines go on with the last one: {}",
                        e.getMessage());
            }
        }
    }

    private void tell(Map<String, String> programmes) {
        told.keySet().forEach(each -> absences.merge(each, 1, Integer::sum));
        absences.keySet().removeAll(programmes.keySet());
        List<String> gone = told.keySet().stream()
                .filter(each -> absences.getOrDefault(each, 0) >= SURELY_GONE)
                .toList();
        for (String facility : gone) {
            topics.tell(facility, "[]", System.currentTimeMillis());
            told.remove(facility);
            absences.remove(facility);
        }
        programmes.forEach((facility, json) -> {
            if (!json.equals(told.get(facility))) {
                topics.tell(facility, json, System.currentTimeMillis());
                told.put(facility, json);
                LOG.info("The programme of {} has changed.", facility);
            }
        });
    }

    /** The programme of each facility, as a JSON array of its things; the same for the same things. */
    static Map<String, String> byFacility(List<JsonObject> things) {
        Map<String, List<JsonObject>> grouped = new TreeMap<>();
        things.stream()
                .sorted(Comparator.comparing(thing -> text(thing, JsonPointer.of("thingId"))))
                .forEach(thing -> grouped.computeIfAbsent(text(thing, FACILITY), any -> new java.util.ArrayList<>())
                        .add(thing));
        List<JsonObject> homeless = grouped.remove("");
        if (homeless != null) {
            LOG.warn(
                    "{} belongs to no facility and is left out.", text(homeless.getFirst(), JsonPointer.of("thingId")));
        }
        Map<String, String> programmes = new TreeMap<>();
        grouped.forEach((facility, own) -> programmes.put(
                facility, own.stream().collect(JsonCollectors.valuesToArray()).toString()));
        return programmes;
    }

    private static String text(JsonObject thing, JsonPointer pointer) {
        return thing.getValue(pointer)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }

    @Override
    public void close() {
        closed = true;
        timer.shutdownNow();
        follower.interrupt();
    }
}
