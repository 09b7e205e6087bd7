package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.history.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ForwardedIntakeTest {
    private final List<IngestRecord> appended = new ArrayList<>();
    private CompletableFuture<Long> durable = CompletableFuture.completedFuture(1L);

    private ForwardedIntake intake(ForwardedPositions restored) {
        return new ForwardedIntake(restored, each -> {
            appended.add(each);
            return durable;
        });
    }

    private static IngestRecord.Forwarded parcel(String origin, long from, long through) {
        return new IngestRecord.Forwarded(7, "north", origin, Outgoing.SAMPLES, from, through, new byte[] {1});
    }

    @Test
    void takesEachPositionOnceAndAnswersWhatItHas() {
        ForwardedIntake intake = intake(new ForwardedPositions());
        assertThat(intake.take(parcel("a", 0, 5)).toCompletableFuture()).isCompletedWithValue(5L);
        assertThat(intake.take(parcel("a", 0, 5)).toCompletableFuture()).isCompletedWithValue(5L);
        assertThat(intake.take(parcel("a", 0, 3)).toCompletableFuture()).isCompletedWithValue(5L);
        assertThat(intake.take(parcel("a", 3, 9)).toCompletableFuture()).isCompletedWithValue(5L);
        assertThat(intake.take(parcel("a", 5, 9)).toCompletableFuture()).isCompletedWithValue(9L);
        assertThat(appended).hasSize(2);
    }

    @Test
    void answersARepetitionNotBeforeTheFirstIsDurable() {
        durable = new CompletableFuture<>();
        ForwardedIntake intake = intake(new ForwardedPositions());
        CompletableFuture<Long> first = intake.take(parcel("a", 0, 5)).toCompletableFuture();
        CompletableFuture<Long> again = intake.take(parcel("a", 0, 5)).toCompletableFuture();
        assertThat(again).isNotDone();
        durable.complete(12L);
        assertThat(first).isCompletedWithValue(5L);
        assertThat(again).isCompletedWithValue(5L);
        assertThat(appended).hasSize(1);
    }

    @Test
    void forgetsWhatTheJournalDidNotTake() {
        ForwardedIntake intake = intake(new ForwardedPositions());
        durable = CompletableFuture.failedFuture(new IllegalStateException("full"));
        assertThat(intake.take(parcel("a", 0, 5)).toCompletableFuture()).isCompletedExceptionally();
        durable = CompletableFuture.completedFuture(1L);
        assertThat(intake.take(parcel("a", 0, 5)).toCompletableFuture()).isCompletedWithValue(5L);
    }

    @Test
    void goesOnFromWhatWasKeptAndKnowsOriginsApart() {
        ForwardedPositions kept = new ForwardedPositions();
        kept.put(parcel("a", 0, 40));
        ForwardedIntake intake = intake(ForwardedPositions.ofBytes(kept.toBytes()));
        assertThat(intake.take(parcel("a", 30, 40)).toCompletableFuture()).isCompletedWithValue(40L);
        assertThat(appended).isEmpty();
        assertThat(intake.take(parcel("b", 30, 40)).toCompletableFuture()).isCompletedWithValue(40L);
        assertThat(intake.take(parcel("a", 50, 60)).toCompletableFuture()).isCompletedWithValue(60L);
        assertThat(appended).hasSize(2);
    }

    @Test
    void aRecordComesBackAsItWas() {
        IngestRecord.Forwarded parcel = parcel("origin", 3, 9);
        assertThat(IngestRecord.ofBytes(parcel.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(parcel);
    }
}
