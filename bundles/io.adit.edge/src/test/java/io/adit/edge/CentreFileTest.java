package io.adit.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.edge.CentreSettings.Kind;
import io.adit.history.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentreFileTest {
    private static final String START =
            "{\"centre\":\"https://c.example\",\"station\":\"north\",\"user\":\"u\",\"passwordFile\":\"secret\"";

    @TempDir
    Path folder;

    @Test
    void readsAllAndTakesTheRestAsUsual() throws IOException {
        secret("rw-------");
        CentreSettings usual = CentreFile.read(file(START + "}"));
        assertThat(usual.login().authorization()).isEqualTo("Basic dTp3b3Jk");
        assertThat(usual.series()).containsExactly(Series.CLEAN);
        assertThat(usual.bytesPerSecond()).isZero();
        assertThat(usual.outboxBytes()).isEqualTo(10_000_000_000L);
        assertThat(usual.order()).containsExactly(Kind.ALARMS, Kind.STATE, Kind.SAMPLES);
        assertThat(usual.toString()).doesNotContain("word");
        CentreSettings other =
                CentreFile.read(file(START + ",\"samples\":\"both\",\"bytesPerSecond\":500,\"order\":[\"samples\"]}"));
        assertThat(other.series()).containsExactlyInAnyOrder(Series.RAW, Series.CLEAN);
        assertThat(other.bytesPerSecond()).isEqualTo(500);
        assertThat(other.order()).containsExactly(Kind.SAMPLES, Kind.ALARMS, Kind.STATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"colour\":1}|unknown member 'colour'",
                ",\"samples\":\"some\"}|samples is 'some'",
                ",\"bytesPerSecond\":5}|bytesPerSecond is 5",
                ",\"outboxBytes\":5}|outboxBytes is 5",
                ",\"order\":[\"x\"]}|order has 'x'",
                ",\"bytesPerSecond\":\"x\"}|can't be read",
                ",|can't be read"
            })
    void saysWhatIsWrong(String end, String message) throws IOException {
        secret("rw-------");
        Path file = file(START + end);
        assertThatThrownBy(() -> CentreFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void takesNoPasswordThatOthersMayRead() throws IOException {
        secret("rw-r-----");
        Path file = file(START + "}");
        assertThatThrownBy(() -> CentreFile.read(file)).hasMessageContaining("chmod 600");
    }

    @Test
    void takesNoAddressWithoutAHost() throws IOException {
        secret("rw-------");
        Path file = file(START.replace("https://c.example", "centre") + "}");
        assertThatThrownBy(() -> CentreFile.read(file)).hasMessageContaining("https://centre.example:8080");
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("centre.json"), json);
    }

    private void secret(String rights) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "word\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString(rights));
    }
}
