package io.adit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.cassandra.CassandraOptions;
import io.adit.cassandra.CassandraProcess;
import io.adit.cassandra.CassandraStore;
import io.adit.cassandra.CassandraTables;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The contract of histories on a real Cassandra. */
@EnabledIfSystemProperty(
        named = "adit.cassandra",
        matches = ".+",
        disabledReason = "takes minutes: ./adit test history-at-scale")
class CassandraHistoryIT extends HistoryContract {
    @TempDir
    static Path folder;

    private static CassandraProcess cassandra;
    private static CassandraTables tables;

    @BeforeAll
    static void start() throws Exception {
        cassandra = new CassandraProcess(folder);
        try {
            tables = cassandra.open();
        } catch (RuntimeException e) {
            cassandra.close();
            throw e;
        }
    }

    @AfterAll
    static void stop() throws Exception {
        tables.close();
        cassandra.close();
    }

    @Override
    History open(Path directory) {
        return BlockHistory.over(CassandraStore.open(tables, directory.toString()));
    }

    @Test
    void whoOpensAHistoryTakesItOver() {
        History former = open(directory);
        former.append(Series.CLEAN, List.of(good(A, 1, 1, 1)));
        former.checkpoint(1, new byte[0]);
        former.append(Series.CLEAN, List.of(good(A, 2, 2, 2)));
        try (History latter = open(directory)) {
            assertThatThrownBy(() -> former.checkpoint(2, new byte[0]))
                    .isInstanceOfSatisfying(
                            HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.LOCKED));
            assertThat(all(latter, Series.CLEAN, A)).hasSize(1);
            latter.append(Series.CLEAN, List.of(good(A, 3, 3, 3)));
            latter.checkpoint(3, new byte[0]);
            assertThat(all(latter, Series.CLEAN, A)).containsExactly(good(A, 1, 1, 1), good(A, 3, 3, 3));
        }
        former.close();
    }

    @Test
    void saysThatNobodyAnswers() {
        CassandraOptions nowhere =
                new CassandraOptions(List.of(CassandraProcess.free()), "datacenter1", "adit", 1, "", "");
        assertThatThrownBy(() -> CassandraTables.open(nowhere))
                .isInstanceOfSatisfying(
                        HistoryException.class, e -> assertThat(e.code()).isEqualTo(HistoryException.Code.UNUSABLE));
    }
}
