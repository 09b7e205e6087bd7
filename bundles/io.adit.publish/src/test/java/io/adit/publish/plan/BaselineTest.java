package io.adit.publish.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.publish.plan.Change.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final JsonObject OLD = JsonObject.of("{\"name\":\"Ring 12\",\"limit\":12}");
    private static final JsonObject EDITED = JsonObject.of("{\"name\":\"Ring 12\",\"limit\":15}");
    private static final JsonObject FOREIGN =
            JsonObject.of("{\"name\":\"Ring 12\",\"limit\":12.0,\"status\":{\"value\":3}}");
    private static final JsonObject MEDDLED =
            JsonObject.of("{\"name\":\"Ring XII\",\"limit\":12,\"status\":{\"value\":3}}");

    @TempDir
    Path folder;

    private final Baseline baseline = new Baseline();

    private Origin origin(@Nullable JsonObject present, @Nullable JsonObject wanted) {
        return baseline.origin("thing a", present, wanted, Set.of("status"));
    }

    @Test
    void tellsEditsFromWhatWasDoneAtTheTarget() {
        baseline.agree("thing a", OLD);
        assertThat(origin(FOREIGN, EDITED)).isEqualTo(Origin.MODEL);
        assertThat(origin(MEDDLED, OLD)).isEqualTo(Origin.OUTSIDE);
        assertThat(origin(MEDDLED, EDITED)).isEqualTo(Origin.BOTH);
    }

    @Test
    void tellsWhoDeletedOrMadeIt() {
        assertThat(origin(null, OLD)).as("new in the model").isEqualTo(Origin.MODEL);
        baseline.agree("thing a", OLD);
        assertThat(origin(null, OLD)).as("deleted at the target").isEqualTo(Origin.OUTSIDE);
        assertThat(origin(null, EDITED)).isEqualTo(Origin.BOTH);
        assertThat(origin(FOREIGN, null)).as("deleted from the model").isEqualTo(Origin.MODEL);
        assertThat(origin(MEDDLED, null)).isEqualTo(Origin.BOTH);
    }

    @Test
    void claimsNothingOfWhatWasNeverTheSame() {
        baseline.agree("thing b", OLD);
        assertThat(origin(MEDDLED, OLD)).isEqualTo(Origin.UNKNOWN);
        assertThat(origin(MEDDLED, null)).isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        baseline.agree("thing a", OLD);
        baseline.agree("policy a/b c", EDITED);
        baseline.retain(Set.of("thing a", "policy a/b c"));
        Path file = folder.resolve("new/baseline.gz");
        baseline.write(file);
        Baseline read = Baseline.read(file);
        assertThat(read.origin("thing a", OLD, EDITED, Set.of())).isEqualTo(Origin.MODEL);
        assertThat(read.origin("policy a/b c", OLD, EDITED, Set.of())).isEqualTo(Origin.OUTSIDE);
        assertThat(Baseline.read(folder.resolve("none")).origin("thing a", OLD, EDITED, Set.of()))
                .isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void saysThatAFileIsNoBaseline() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "{}");
        assertThatThrownBy(() -> Baseline.read(file)).isInstanceOf(IOException.class);
    }
}
