package io.adit.simulator;

import io.adit.model.TimeFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One device: publishes a JSON object every period, with the times and readings where the bindings look for them and with {@code n}, the number
 * of the message, from 1. Takes commands and answers them with what it got. Its readings are made by one thread.
 */
final class SimulatedDevice {
    /** Most messages that wait for their acknowledgement; what is due beyond them is not sent. */
    private static final int MOST_UNDER_WAY = 256;

    private static final long CONNECT_SECONDS = 20;
    /** After which a message counts as failed. */
    private static final long LONGEST_SECONDS = 60;

    private final Profile profile;
    private final Faults faults;
    private final Tally tally;
    private final Semaphore room = new Semaphore(MOST_UNDER_WAY);
    private final List<Message> held = new ArrayList<>();
    private @Nullable Link link;
    private @Nullable CompletableFuture<Void> connecting;
    private long step;
    private long number;

    /**
     * A reading and its place in the payload.
     *
     * @param pointer JSON pointer; empty: it is the whole payload
     */
    record Reading(String pointer, Signal signal) {}

    /** A time and its place in the payload. */
    record Time(String pointer, TimeFormat format) {}

    /** What a device sends. */
    record Profile(String device, List<Reading> readings, Set<Time> times, double periodSeconds) {
        long periodMillis() {
            return Math.max(1, Math.round(periodSeconds * 1000));
        }
    }

    /** What befalls the whole device; null: nothing of the kind. */
    record Faults(@Nullable FaultSchedule clock, @Nullable FaultSchedule burst) {}

    private record Message(long number, byte[] payload) {}

    SimulatedDevice(Profile profile, Faults faults, Tally tally) {
        this.profile = profile;
        this.faults = faults;
        this.tally = tally;
    }

    Profile profile() {
        return profile;
    }

    /** Begins to connect over a link. */
    void connect(Link chosen) {
        link = chosen;
        connecting = chosen.connect().toCompletableFuture();
    }

    /** Waits until the server has let it in. @throws IOException if it does not */
    void awaitConnected() throws IOException, InterruptedException {
        if (connecting == null) {
            return;
        }
        try {
            connecting.get(CONNECT_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            Throwable cause = e.getCause() instanceof CompletionException wrapped ? wrapped.getCause() : e.getCause();
            throw cause instanceof IOException failure ? failure : new IOException(cause);
        } catch (TimeoutException e) {
            throw new IOException(
                    "device " + profile.device + " got no connection within " + CONNECT_SECONDS + " s.", e);
        }
    }

    /** What is taken in answer to a command. */
    Link.Reply take(String subject, byte[] payload, boolean answerWanted) {
        tally.command();
        String text = new String(payload, StandardCharsets.UTF_8);
        String answer = "{\"device\":" + Payload.quoted(profile.device) + ",\"subject\":" + Payload.quoted(subject)
                + ",\"received\":" + Payload.quoted(text) + "}";
        return new Link.Reply(200, answer.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Publishes the next readings as those of a time, or holds them back where a burst is to come.
     *
     * @return completes when the server has acknowledged what was sent, or won't
     */
    CompletionStage<?> publish(Instant time) {
        long current = step++;
        Fault skew = faults.clock == null ? null : faults.clock.at(current);
        Message message = message(skew == null ? time : time.plusMillis(Math.round(skew.size() * 1000)));
        if (message != null) {
            held.add(message);
        }
        return faults.burst != null && faults.burst.at(current) != null
                ? CompletableFuture.completedFuture(null)
                : flush();
    }

    /** Sends what is held back. */
    CompletionStage<?> flush() {
        CompletionStage<?> last = CompletableFuture.completedFuture(null);
        for (Message message : held) {
            last = send(message);
        }
        held.clear();
        return last;
    }

    private CompletionStage<?> send(Message message) {
        if (link == null || !link.canSend() || !room.tryAcquire()) {
            tally.unsent();
            return CompletableFuture.completedFuture(null);
        }
        tally.published();
        CompletableFuture<Boolean> sent = link.publish(message.payload).toCompletableFuture();
        return sent.completeOnTimeout(false, LONGEST_SECONDS, TimeUnit.SECONDS).thenAccept(acknowledged -> {
            room.release();
            if (acknowledged) {
                tally.acknowledged(profile.device, message.number);
            } else {
                tally.failed();
            }
        });
    }

    /** The next message; null where it would have no reading. */
    private @Nullable Message message(Instant time) {
        Payload payload = new Payload();
        profile.times.forEach(each -> payload.set(each.pointer, text(time, each.format)));
        payload.set("/n", Long.toString(number + 1));
        boolean any = false;
        for (Reading reading : profile.readings) {
            double value = reading.signal.next();
            if (Double.isFinite(value)) {
                payload.set(reading.pointer, Double.toString(value));
                any = true;
            }
        }
        return any ? new Message(++number, payload.toString().getBytes(StandardCharsets.UTF_8)) : null;
    }

    private static String text(Instant time, TimeFormat format) {
        Instant rounded = time.truncatedTo(ChronoUnit.MILLIS);
        return switch (format) {
            case ISO8601 -> Payload.quoted(rounded.toString());
            case EPOCH_SECONDS -> Double.toString(rounded.toEpochMilli() / 1000.0);
            case EPOCH_MILLIS -> Long.toString(rounded.toEpochMilli());
        };
    }

    /** Waits for what is under way, but not longer than given. */
    void awaitAcknowledged(long millis) throws InterruptedException {
        if (room.tryAcquire(MOST_UNDER_WAY, millis, TimeUnit.MILLISECONDS)) {
            room.release(MOST_UNDER_WAY);
        }
    }

    void disconnect() {
        if (link != null) {
            link.close();
        }
    }
}
