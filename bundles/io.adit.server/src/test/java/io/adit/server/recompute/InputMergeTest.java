package io.adit.server.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.step.StepResult;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.server.ingest.Arrivals;
import io.adit.server.ingest.ComputedResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputMergeTest {
    private static final ChannelId ID = new ChannelId("ns:ring", "strain");

    @TempDir
    Path folder;

    private static RunInput message(long sequence, long at) {
        StepResult result = StepResult.ofFailure(ID, 0, new long[0], "It does not matter.");
        return new RunInput.Computed(new ComputedResults.Kept(sequence, at, result));
    }

    private static List<RunInput> merged(List<List<RunInput>> sources) {
        InputMerge merge = new InputMerge(sources.stream()
                .map(inputs -> {
                    Iterator<RunInput> left = inputs.iterator();
                    return (InputMerge.Source) () -> left.hasNext() ? left.next() : null;
                })
                .toList());
        List<RunInput> merged = new ArrayList<>();
        for (RunInput next = merge.next(); next != null; next = merge.next()) {
            merged.add(next);
        }
        return merged;
    }

    @Test
    void aGapComesBeforeTheFirstMessageThatArrivedLater() throws IOException {
        try (Journal journal = Journal.open(folder.resolve("ingest"), JournalOptions.defaults())) {
            Arrivals arrivals = new Arrivals(journal, Files.createDirectories(folder.resolve("rerun")));
            RunInput first = message(1, 10);
            RunInput gap = new RunInput.Kept(new Sample(ID, 25, Double.NaN, Quality.BAD, Reason.MISSING, 1), arrivals);
            RunInput fourth = message(4, 40);
            RunInput second = message(2, 20);
            RunInput third = message(3, 30);

            assertThat(merged(List.of(List.of(first, gap, fourth), List.of(second, third))))
                    .containsExactly(first, second, gap, third, fourth);
            assertThat(merged(List.of(List.of(second, third), List.of(first, gap, fourth))))
                    .containsExactly(first, second, gap, third, fourth);
        }
    }

    @Test
    void withinAMessageTheEarlierTimeComesFirstAndThenTheSourceThatWasNamedFirst() {
        RunInput early = message(7, 5);
        RunInput late = message(7, 6);
        RunInput alike = message(7, 6);
        RunInput before = message(6, 9);

        List<RunInput> merged = merged(List.of(List.of(late), List.of(before, early), List.of(alike)));

        assertThat(merged).containsExactly(before, early, late, alike);
        assertThat(merged.get(2)).isSameAs(late);
    }
}
