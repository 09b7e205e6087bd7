package io.adit.simulator;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.common.MqttException;

/** The devices of a run, side by side. Used by one thread. */
final class Fleet {
    private static final long ACKNOWLEDGE_MILLIS = 10_000;
    private static final long STOP_SECONDS = 5;
    private final List<Member> members;

    /** A device and the time between two of its messages. */
    record Member(SimulatedDevice device, long periodMillis) {}

    Fleet(List<Member> members) {
        this.members = List.copyOf(members);
    }

    int size() {
        return members.size();
    }

    /** Connects all; returns when the server has taken every connection. @throws MqttException if it refuses one */
    void connect() throws MqttException {
        for (Member each : members) {
            each.device.connect();
        }
        for (Member each : members) {
            each.device.awaitConnected();
        }
    }

    /**
     * Publishes the readings from a time up to now. Each device waits for one acknowledgement before it publishes the next.
     *
     * @param stop ends it early
     */
    void catchUp(Instant from, Instant now, CountDownLatch stop) throws MqttException {
        List<Instant> times = new ArrayList<>(Collections.nCopies(members.size(), from));
        boolean any = true;
        while (any && stop.getCount() > 0) {
            any = false;
            List<IMqttToken> sent = new ArrayList<>();
            for (int i = 0; i < times.size(); i++) {
                Instant time = times.get(i);
                if (time.isBefore(now)) {
                    Member member = members.get(i);
                    Optional.ofNullable(member.device.publish(time)).ifPresent(sent::add);
                    times.set(i, time.plusMillis(member.periodMillis));
                    any = true;
                }
            }
            for (IMqttToken token : sent) {
                token.waitForCompletion(ACKNOWLEDGE_MILLIS);
            }
        }
    }

    /** Each publishes at its period until it is told to stop; then all disconnect. */
    void run(CountDownLatch stop) throws InterruptedException, IOException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        int index = 0;
        for (Member each : members) {
            long phase = each.periodMillis * index++ / members.size();
            clock.scheduleAtFixedRate(each.device::publish, phase, each.periodMillis, TimeUnit.MILLISECONDS);
        }
        stop.await();
        clock.shutdownNow();
        boolean idle = clock.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        members.forEach(each -> each.device.disconnect());
        if (!idle) {
            throw new IOException("a device did not stop within " + STOP_SECONDS + " s");
        }
    }
}
