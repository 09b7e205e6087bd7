package io.adit.streams;

import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RestClient;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the engines' programmes as Ditto's things say: reads them all at the start, shortly after one changed, and every minute, which finds what
 * an interrupted stream of events or the delay of a search index kept from it. A facility is gone when it was not found three times in a row, so that its engine does not stop
 * because a search came back empty once. Each instance may run one: an engine that is told what it runs already does nothing.
 */
public final class ProgrammeFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeFeed.class);
    private static final int SURELY_GONE = 3;

    private final RestClient rest;
    private final String changes;
    private final DittoProgramme programme;
    private final ProgrammeAudience audience;
    private final Rhythm rhythm;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-programme"));
    private final Thread follower = new Thread(this::follow, "adit-programme-events");
    private final AtomicInteger due = new AtomicInteger();
    private final Map<String, String> told = new HashMap<>();
    private final Map<String, Integer> absences = new HashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private boolean knowsFacilities;
    private String trouble = "";
    private volatile boolean closed;

    /**
     * When it reads.
     *
     * @param settling how long after an event, so that what belongs together is there and a search index has it
     * @param again how long after it read last
     * @param reconnect how long after a stream of events ended it asks for the next one
     */
    public record Rhythm(List<Duration> settling, Duration again, Duration reconnect) {
        /** That of real installations. */
        public static final Rhythm USUAL = new Rhythm(
                List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20)),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
    }

    /** Reads nothing before it is started. @param audience is told of each facility by one thread */
    public ProgrammeFeed(
            RestClient rest, ProgrammeScope scope, ProgrammeAudience audience, Rhythm rhythm, Clock clock) {
        this.rest = rest;
        this.changes = scope.changes();
        this.programme = new DittoProgramme(new DittoApi(rest), scope);
        this.audience = audience;
        this.rhythm = rhythm;
        this.clock = clock;
        follower.setDaemon(true);
    }

    /** Starts reading; returns at once. */
    public void start() {
        timer.scheduleWithFixedDelay(this::load, 0, rhythm.again.toMillis(), TimeUnit.MILLISECONDS);
        follower.start();
    }

    /**
     * Completes when engines and routers know what they run: with the first reading, and where Ditto does not answer with what they were told in former
     * times, if ever.
     */
    public CompletableFuture<Void> ready() {
        return ready;
    }

    private void follow() {
        while (!closed) {
            try {
                rest.follow(changes, line -> {
                    if (line.startsWith("data:") && line.length() > "data:".length()) {
                        schedule();
                    }
                });
            } catch (RuntimeException e) {
                LOG.debug("The events of the programme end; they are asked for again.", e);
            }
            try {
                Thread.sleep(rhythm.reconnect);
            } catch (InterruptedException e) {
                return;
            }
            schedule();
        }
    }

    private void schedule() {
        if (!closed && due.compareAndSet(0, rhythm.settling.size())) {
            for (Duration delay : rhythm.settling) {
                timer.schedule(this::settle, delay.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void settle() {
        due.decrementAndGet();
        load();
    }

    private void load() {
        try {
            if (!knowsFacilities) {
                audience.facilities().forEach(facility -> told.put(facility, ""));
                knowsFacilities = true;
            }
            tell(programme.byFacility());
            trouble = "";
            ready.complete(null);
        } catch (RuntimeException e) {
            failed(String.valueOf(e.getMessage()));
        }
    }

    private void failed(String why) {
        if (closed) {
            return;
        }
        if (!why.equals(trouble)) {
            LOG.error("The programme cannot be read or handed on; the engines go on with the last one: {}", why);
            trouble = why;
        }
        if (!told.isEmpty()) {
            ready.complete(null);
        }
    }

    private void tell(Map<String, String> programmes) {
        told.keySet().forEach(each -> absences.merge(each, 1, Integer::sum));
        absences.keySet().removeAll(programmes.keySet());
        List<String> gone = told.keySet().stream()
                .filter(each -> absences.getOrDefault(each, 0) >= SURELY_GONE)
                .toList();
        for (String facility : gone) {
            audience.tell(facility, "[]", clock.millis());
            told.remove(facility);
            absences.remove(facility);
            LOG.warn("The programme of {} is gone; its engine stops.", facility);
        }
        programmes.forEach((facility, json) -> {
            if (!json.equals(told.get(facility))) {
                audience.tell(facility, json, clock.millis());
                told.put(facility, json);
                LOG.info("The programme of {} was handed on.", facility);
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        timer.shutdownNow();
        follower.interrupt();
    }
}
