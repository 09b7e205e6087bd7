package io.adit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NabCorpusTest {
    @TempDir
    Path folder;

    @Test
    void readsFilesWithTheirWindowsAsRows() throws IOException {
        Files.createDirectories(folder.resolve("labels"));
        Files.createDirectories(folder.resolve("real"));
        Files.writeString(folder.resolve("labels/combined_windows.json"), """
                {"real/a.csv": [["2014-04-10 00:05:00.000000", "2014-04-10 00:12:00.000000"],
                                ["2014-04-10 00:20:00.000000", "2014-04-10 00:20:00.000000"]],
                 "real/missing.csv": [["2014-04-10 00:05:00.000000", "2014-04-10 00:10:00.000000"]],
                 "real/b.csv": []}""");
        Files.writeString(folder.resolve("real/a.csv"), """
                timestamp,value
                2014-04-10 00:00:00,1.5
                2014-04-10 00:05:00,2
                2014-04-10 00:10:00,3
                2014-04-10 00:15:00,4
                2014-04-10 00:20:00,-5e1
                """);
        Files.writeString(folder.resolve("real/b.csv"), "timestamp,value\n1970-01-01 00:01:40,0\n");
        List<NabSeries> corpus = NabCorpus.load(folder);
        assertThat(corpus).extracting(NabSeries::name).containsExactly("real/a.csv", "real/b.csv");
        assertThat(corpus.getFirst().windows()).containsExactly(new NabWindow(1, 2), new NabWindow(4, 4));
        assertThat(corpus.getFirst().values()).containsExactly(1.5, 2, 3, 4, -50);
        assertThat(corpus.getLast().windows()).isEmpty();
        assertThat(corpus.getLast().times()).containsExactly(100);
    }
}
