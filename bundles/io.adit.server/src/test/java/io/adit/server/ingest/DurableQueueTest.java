package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.Downstream.OverloadedException;
import io.adit.engine.alarm.AlarmReply;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue before an engine that takes nothing for a while. */
class DurableQueueTest {
    private static final int CAPACITY = 20;
    private static final int MORE = DurableQueue.MOST_QUESTIONS + 2 * CAPACITY;

    @TempDir
    Path folder;

    private Journal journal;
    private DurableQueue queue;
    private final List<Long> taken = new ArrayList<>();
    private int questions;

    @BeforeEach
    void open() {
        journal = Journal.open(folder, JournalOptions.defaults());
        queue = new DurableQueue(journal, CAPACITY);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void drain() throws InterruptedException {
        queue.drain(
                2 * MORE,
                record -> {
                    taken.add(record.sequence());
                    return AlarmReply.DONE;
                },
                question -> questions++);
    }

    private CompletableFuture<Object> ask() {
        return queue.ask(runner -> new Object()).toCompletableFuture();
    }

    @Test
    void hasRoomForEachRecordHoweverManyAsk() throws Exception {
        List<CompletableFuture<Object>> asked =
                IntStream.range(0, MORE).mapToObj(each -> ask()).toList();
        List<CompletableFuture<Long>> appended = IntStream.range(0, CAPACITY)
                .mapToObj(each -> queue.append(new IngestRecord.Tick(each)))
                .toList();
        List<Long> sequences = appended.stream().map(CompletableFuture::join).toList();
        assertThat(queue.hasRoom()).isFalse();
        drain();
        assertThat(taken).isEqualTo(sequences);
        assertThat(sequences)
                .isEqualTo(LongStream.range(sequences.getFirst(), sequences.getFirst() + CAPACITY)
                        .boxed()
                        .toList());
        assertThat(questions).isEqualTo(DurableQueue.MOST_QUESTIONS);
        assertThat(asked.stream().filter(CompletableFuture::isDone)).hasSize(MORE - DurableQueue.MOST_QUESTIONS);
    }

    @Test
    void refusesAQuestionTooManyAndAnswersAgainLater() throws Exception {
        IntStream.range(0, DurableQueue.MOST_QUESTIONS).forEach(each -> ask());
        assertThat(ask().exceptionNow()).isInstanceOf(OverloadedException.class);
        drain();
        assertThat(ask()).isNotDone();
        drain();
        assertThat(questions).isEqualTo(DurableQueue.MOST_QUESTIONS + 1);
    }

    @Test
    void refusesARecordTooMany() throws Exception {
        IntStream.range(0, CAPACITY)
                .forEach(each -> queue.append(new IngestRecord.Tick(each)).join());
        assertThat(queue.append(new IngestRecord.Tick(0))).isCompletedExceptionally();
        assertThat(queue.waiting()).isEqualTo(CAPACITY);
        drain();
        assertThat(queue.waiting()).isZero();
        assertThat(queue.append(new IngestRecord.Tick(0)).join()).isPositive();
    }
}
