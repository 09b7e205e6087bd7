package io.adit.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.inspect.IfcInspection;
import io.adit.ifc.step.StepException;
import io.adit.ifc.view.SampleIfc;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files: whatever the damage, there is a model or a {@link StepException}, soon. */
class FuzzTest {
    private static final int FILES = 4000;
    private static final byte[] TOKENS = "#'();,=.*$\"/\\E-0 9AZ\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    @Test
    void damagedFilesGiveModelOrStepException() {
        byte[] good = SampleIfc.tunnel().getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(20260102);
        int[] outcomes = new int[2];
        assertTimeoutPreemptively(Duration.ofSeconds(600), () -> {
            Path file = directory.resolve("fuzz.ifc");
            for (int i = 0; i < FILES; i++) {
                Files.write(file, damage(good.clone(), random));
                try {
                    IfcInspection.inspect(file).toJson(new StringWriter());
                    IfcImport.toFacility(file, ImportOptions.defaults(), ProgressListener.NONE);
                    outcomes[0]++;
                } catch (StepException e) {
                    assertThat(e.getMessage()).contains("fuzz.ifc");
                    outcomes[1]++;
                }
            }
        });
        assertThat(outcomes[0]).isPositive();
        assertThat(outcomes[1]).isPositive();
    }

    private static byte[] damage(byte[] bytes, Random random) {
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(60), bytes.length - at);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = TOKENS[random.nextInt(TOKENS.length)];
                case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
                case 3 -> bytes[at] = (byte) ('0' + random.nextInt(10));
                case 4 -> Arrays.fill(bytes, at, at + length, TOKENS[random.nextInt(TOKENS.length)]);
                default -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, Math.max(at, 20)) : bytes;
            }
        }
        return bytes;
    }
}
