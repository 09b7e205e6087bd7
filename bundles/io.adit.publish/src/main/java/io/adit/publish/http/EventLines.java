package io.adit.publish.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** Reads lines from a stream until it ends, and ends it itself where nothing came for some time: a cut cable ends no stream. */
final class EventLines {
    private final InputStream stream;
    private final Duration longestSilence;
    private volatile long heard = System.nanoTime();
    private volatile boolean silent;

    EventLines(InputStream stream, Duration longestSilence) {
        this.stream = stream;
        this.longestSilence = longestSilence;
    }

    /** Hands on each line on the calling thread. @throws IOException if the stream breaks, or was silent for too long */
    void read(Consumer<String> line) throws IOException {
        Thread watch = Thread.ofVirtual().name("adit-silence").start(this::watch);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String each = reader.readLine(); each != null; each = reader.readLine()) {
                heard = System.nanoTime();
                line.accept(each);
            }
        } finally {
            watch.interrupt();
        }
        if (silent) {
            throw new IOException("silent for " + longestSilence.toSeconds() + " s");
        }
    }

    private void watch() {
        try {
            for (long left = left(); left > 0; left = left()) {
                Thread.sleep(Duration.ofNanos(left));
            }
            silent = true;
            stream.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long left() {
        return longestSilence.toNanos() - (System.nanoTime() - heard);
    }
}
