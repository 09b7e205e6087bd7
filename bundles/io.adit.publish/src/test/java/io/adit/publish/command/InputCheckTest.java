package io.adit.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.InputSettings;
import io.adit.engine.programme.InputType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which payloads go with a command; where that is in doubt, none. */
class InputCheckTest {
    private static final InputSettings SPEED =
            new InputSettings("/percent", "Speed", InputType.NUMBER, "%", 0.0, 100.0, List.of(), false);
    private static final InputSettings STAGE =
            new InputSettings("", "Stage", InputType.INTEGER, "", 0.0, null, List.of(), false);
    private static final List<InputSettings> FAN = List.of(
            SPEED,
            new InputSettings("/air/way", "Way", InputType.CHOICE, "", null, null, List.of("in", "out"), true),
            new InputSettings("/a~1b", "Boost", InputType.BOOLEAN, "", null, null, List.of(), true));

    private static List<String> problems(List<InputSettings> inputs, String payload) {
        return InputCheck.problems(inputs, payload.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"percent\":0}",
                "{\"percent\":100.0}",
                "{\"percent\":1e2}",
                "{\"percent\":4.5,\"air\":{\"way\":\"out\"},\"a/b\":false}",
                "{\"percent\":5,\"air\":{}}"
            })
    void takesWhatIsAllowed(String payload) {
        assertThat(problems(FAN, payload)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "45",
                "[45]",
                "{\"percent\":100.001}",
                "{\"percent\":-1}",
                "{\"percent\":\"45\"}",
                "{\"percent\":null}",
                "{\"percent\":true}",
                "{\"percent\":1e999}",
                "{\"percent\":NaN}",
                "{\"percent\":45,\"percent\":300}",
                "{\"percent\":45",
                "{\"percent\":{\"value\":45}}",
                "{\"percent\":45,\"speed\":45}",
                "{\"percent\":45,\"air\":{\"way\":\"up\"}}",
                "{\"percent\":45,\"air\":\"out\"}",
                "{\"percent\":45,\"a/b\":0}",
                "{\"percent\":45,\"a\":{\"b\":true}}"
            })
    void refusesTheRest(String payload) {
        assertThat(problems(FAN, payload)).isNotEmpty();
    }

    @Test
    void saysWhatWouldBeRight() {
        assertThat(problems(List.of(SPEED), "{\"percent\":140}"))
                .containsExactly("Speed (/percent) is 140; it has to be a number from 0 to 100 %.");
        assertThat(problems(List.of(SPEED), "{\"speed\":40}"))
                .containsExactly(
                        "Speed (/percent) is missing; it has to be a number from 0 to 100 %.",
                        "/speed is none of its values; it takes Speed (/percent): a number from 0 to 100 %.");
        assertThat(problems(FAN, "{\"percent\":1,\"air\":{\"way\":1},\"a/b\":1}"))
                .containsExactly(
                        "Way (/air/way) is 1; it has to be \"in\" or \"out\".",
                        "Boost (/a~1b) is 1; it has to be true or false.");
        assertThat(problems(List.of(SPEED), "no json").get(0)).contains("no JSON", "from 0 to 100 %");
    }

    @Test
    void aPayloadMayBeTheValueItself() {
        assertThat(problems(List.of(STAGE), "3")).isEmpty();
        assertThat(problems(List.of(STAGE), "3.0")).isEmpty();
        assertThat(problems(List.of(STAGE), "3.5"))
                .containsExactly("Stage is 3.5; it has to be a whole number of at least 0.");
        assertThat(problems(List.of(STAGE), "{\"stage\":3}")).hasSize(2);
        assertThat(problems(List.of(STAGE), "-1")).hasSize(1);
    }

    @Test
    void saysUnitsAsPeopleWriteThem() {
        InputSettings air = new InputSettings("", "Air", InputType.NUMBER, "[ppm]", 0.0, 50.0, List.of(), false);
        InputSettings ratio = new InputSettings("", "Ratio", InputType.NUMBER, "1", null, null, List.of(), false);
        assertThat(problems(List.of(air), "60")).containsExactly("Air is 60; it has to be a number from 0 to 50 ppm.");
        assertThat(problems(List.of(ratio), "true")).containsExactly("Ratio is true; it has to be a number.");
    }
}
