package io.adit.server.ingest;

import io.adit.connectivity.Downstream.OverloadedException;
import io.adit.engine.alarm.AlarmReply;
import io.adit.journal.Appended;
import io.adit.journal.Journal;
import io.adit.journal.JournalFullException;
import io.adit.server.trace.MessageTrace;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What lies between the ingest journal and the engine: records, each once it is durable, and questions to the engine, in one order. It holds so many records and no more; then
 * senders have to wait. Questions have a bound of their own ({@value #MOST_QUESTIONS}), so that there is room for each record that got in, however many ask. Any thread puts in, one
 * takes out.
 */
final class DurableQueue {
    /** Most questions that wait. */
    static final int MOST_QUESTIONS = 1000;

    private static final long LONGEST_WAIT_MILLIS = 100;

    private final Journal journal;
    private final int capacity;
    private final Semaphore room;
    private final Semaphore roomForQuestions = new Semaphore(MOST_QUESTIONS);
    private final BlockingQueue<Entry> durable;

    private sealed interface Entry {}

    /** A record that is durable. @param reply completes once the engine has taken it; null where nobody waits for that */
    record Taken(
            long sequence,
            IngestRecord ingested,
            @Nullable CompletableFuture<AlarmReply> reply,
            @Nullable MessageTrace trace)
            implements Entry {}

    /** Something that is asked of the engine in turn with its records. */
    record Question<T>(Function<EngineRunner, T> question, CompletableFuture<T> answer) implements Entry {
        void put(EngineRunner runner) {
            try {
                answer.complete(question.apply(runner));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e); // it is the asker's; the engine goes on
            }
        }
    }

    /** @param capacity most records that are in it, those counted that are not durable yet */
    DurableQueue(Journal journal, int capacity) {
        this.journal = journal;
        this.capacity = capacity;
        this.room = new Semaphore(capacity);
        this.durable = new ArrayBlockingQueue<>(capacity + MOST_QUESTIONS);
    }

    /** Completes with its sequence when it is durable. */
    CompletableFuture<Long> append(IngestRecord ingested) {
        return append(ingested, null, null);
    }

    /**
     * As {@link #append(IngestRecord)}.
     *
     * @param reply completes once the engine has taken it
     * @param trace told how it goes
     */
    CompletableFuture<Long> append(
            IngestRecord ingested, @Nullable CompletableFuture<AlarmReply> reply, @Nullable MessageTrace trace) {
        CompletableFuture<Long> appended = enter(ingested, reply, trace);
        if (trace != null) {
            appended.whenComplete((sequence, failure) -> {
                if (failure != null) {
                    trace.failed(failure);
                }
            });
        }
        return appended;
    }

    private CompletableFuture<Long> enter(
            IngestRecord ingested, @Nullable CompletableFuture<AlarmReply> reply, @Nullable MessageTrace trace) {
        if (!room.tryAcquire()) {
            return CompletableFuture.failedFuture(full());
        }
        Appended appended;
        try {
            appended = journal.appendSequenced(ingested.toBytes());
        } catch (JournalFullException e) {
            room.release();
            return CompletableFuture.failedFuture(new OverloadedException("the journal is full: " + e.getMessage()));
        } catch (RuntimeException e) {
            room.release();
            return CompletableFuture.failedFuture(e);
        }
        return appended.durable().whenComplete((sequence, failure) -> {
            if (failure != null) {
                room.release();
            } else {
                if (trace != null) {
                    trace.durable();
                }
                durable.add(new Taken(sequence, ingested, reply, trace));
            }
        });
    }

    private OverloadedException full() {
        return new OverloadedException("the engine is " + capacity + " messages behind");
    }

    /** Asks the engine once it has taken all that is durable now; fails where too many ask. */
    <T> CompletionStage<T> ask(Function<EngineRunner, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        if (roomForQuestions.tryAcquire()) {
            durable.add(new Question<>(question, answer));
        } else {
            answer.completeExceptionally(new OverloadedException(MOST_QUESTIONS + " questions wait for the engine"));
        }
        return answer;
    }

    /** Takes out what there is, some more than a batch at most; waits a moment where there is nothing. */
    void drain(int batch, Function<Taken, AlarmReply> records, Consumer<Question<?>> questions)
            throws InterruptedException {
        Entry next = durable.poll(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        for (int taken = 0; next != null; taken++) {
            switch (next) {
                case Taken entry -> take(entry, records);
                case Question<?> question -> {
                    roomForQuestions.release();
                    questions.accept(question);
                }
            }
            next = taken < batch ? durable.poll() : null;
        }
    }

    private void take(Taken entry, Function<Taken, AlarmReply> records) {
        AlarmReply reply = records.apply(entry);
        room.release();
        if (entry.reply != null) {
            entry.reply.complete(reply);
        }
    }

    boolean isEmpty() {
        return durable.isEmpty();
    }

    /** Records that are in it, at most its capacity. */
    long waiting() {
        return capacity - room.availablePermits();
    }

    boolean hasRoom() {
        return room.availablePermits() > 0;
    }

    /** Waits until none of the records is in it that are durable now. */
    void awaitEmpty() throws InterruptedException {
        room.acquire(capacity);
        room.release(capacity);
    }
}
