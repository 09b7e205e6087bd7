package io.adit.server.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationsFileTest {
    @TempDir
    Path folder;

    @Test
    void readsStationsAndNoneWithoutAFile() throws IOException {
        assertThat(StationsFile.read(folder.resolve("none.json"))).isEmpty();
        assertThat(read("{'name':'n','user':'u','namespaces':['a.b','c']}"))
                .containsExactly(new Station("n", "nginx:u", Set.of("a.b", "c")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'name':'n/','user':'u','namespaces':['a']}|needs a name",
                "{'name':'n','namespaces':['a']}|needs a name",
                "{'name':'n','user':'u','namespaces':[]}|needs a name",
                "{'name':'n','user':'u','namespaces':['a']},{'name':'m','user':'u','namespaces':['a']}|names a twice",
                "{'name':'n','user':'u','namespaces':['a']},{'name':'n','user':'u','namespaces':['b']}|twice",
                "{'name':'n','user':'u','namespaces':'a'}|can't be read",
                "{|can't be read"
            })
    void saysWhatIsWrong(String stations, String message) {
        assertThatThrownBy(() -> read(stations))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private List<Station> read(String stations) throws IOException {
        Path file = folder.resolve("stations.json");
        Files.writeString(file, "{\"stations\":[" + stations.replace('\'', '"') + "]}");
        return StationsFile.read(file);
    }
}
