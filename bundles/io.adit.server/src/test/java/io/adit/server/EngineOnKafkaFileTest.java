package io.adit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineOnKafkaFileTest {
    @TempDir
    Path folder;

    private EngineOnKafka read(String json) throws IOException {
        return EngineOnKafkaFile.read(Files.writeString(folder.resolve("engine.json"), json));
    }

    @Test
    void readsThePasswordBesideIt() throws IOException {
        Files.writeString(folder.resolve("secret"), "open sesame\n");
        EngineOnKafka engine = read("""
                {"installation":"station","nodes":["c0:9042","c1:9043"],"datacenter":"dc1","keyspace":"tunnel",
                 "user":"reader","passwordFile":"secret"}""");
        assertThat(engine.installation()).isEqualTo("station");
        assertThat(engine.history().nodes())
                .extracting(each -> each.getHostString() + each.getPort())
                .containsExactly("c09042", "c19043");
        assertThat(engine.history().datacenter()).isEqualTo("dc1");
        assertThat(engine.history().keyspace()).isEqualTo("tunnel");
        assertThat(engine.history().user()).isEqualTo("reader");
        assertThat(engine.history().password()).isEqualTo("open sesame");
        assertThat(engine.toString()).doesNotContain("sesame");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ | can't be read",
                "{\"nodes\":[\"c:1\"]} | lacks installation",
                "{\"installation\":\"s\"} | lacks nodes",
                "{\"installation\":\"s\",\"nodes\":[\"c\"]} | is no node",
                "{\"installation\":\"s\",\"nodes\":\"c:1\"} | can't be read",
                "{\"installation\":\"s\",\"nodes\":[\"c:1\"],\"keyspace\":\"A B\"} | no name of a keyspace",
                "{\"installation\":\"s\",\"nodes\":[\"c:1\"],\"passwordFile\":\"none\"} | can't be read",
                "{\"installation\":\"s\",\"nodes\":[\"c:1\"],\"password\":\"x\"} | unknown member 'password'"
            })
    void saysWhatIsWrong(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
