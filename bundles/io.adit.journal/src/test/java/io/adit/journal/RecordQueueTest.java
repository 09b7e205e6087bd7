package io.adit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordQueueTest {
    @Test
    void refusesWhatItHasNoRoomForAndTakesItWhenTheBatchIsReleased() throws Exception {
        RecordQueue queue = new RecordQueue(1000, 1);
        assertThat(queue.add(new byte[900]).sequence()).isEqualTo(1);
        List<RecordQueue.Waiting> batch = queue.take(10_000);
        Appended refused = queue.add(new byte[101]);
        assertThat(refused.sequence()).isZero();
        assertThatThrownBy(refused.durable()::get)
                .hasCauseInstanceOf(JournalFullException.class)
                .hasMessageContaining("full");
        queue.release(batch);
        assertThat(queue.add(new byte[101]).sequence()).isEqualTo(2);
    }

    @Test
    void takesAsManyRecordsAsFitAndAtLeastOne() throws Exception {
        RecordQueue queue = new RecordQueue(1000, 5);
        for (int i = 0; i < 3; i++) {
            queue.add(new byte[100]);
        }
        assertThat(queue.take(250)).extracting(RecordQueue.Waiting::sequence).containsExactly(5L, 6L);
        assertThat(queue.take(1)).extracting(RecordQueue.Waiting::sequence).containsExactly(7L);
    }

    @Test
    void failsNewRecordsWithTheFirstReasonAndStillGivesOutTheWaitingOnes() throws Exception {
        RecordQueue queue = new RecordQueue(1000, 1);
        queue.add(new byte[1]);
        queue.refuse(new JournalException(JournalException.Code.FAILED, "first", null));
        queue.refuse(new JournalException(JournalException.Code.CLOSED, "second", null));
        assertThatThrownBy(queue.add(new byte[1]).durable()::get).hasMessageContaining("first");
        assertThat(queue.take(100)).hasSize(1);
        assertThat(queue.take(100)).isEmpty();
    }
}
