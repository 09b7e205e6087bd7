package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.adit.workbench.live.CommandInput;
import io.adit.workbench.live.CommandOffer;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;

class CommandInputTest {
    private static final List<CommandInput> INPUTS =
            CommandOffer.of(JsonObject.of("""
                    {"attributes":{"commands":[{"name":"Set","subject":"set","inputs":[
                    {"pointer":"/percent","name":"Speed","type":"NUMBER","unit":"%","min":0,"max":100},
                    {"pointer":"/stage","name":"Stage","type":"INTEGER","min":1},
                    {"pointer":"/way","name":"Way","type":"CHOICE","choices":["in","out"],"optional":true},
                    {"pointer":"/boost","name":"Boost","type":"BOOLEAN"}]}]}}""")).getFirst().inputs();

    private static JsonValue value(int input, String entered) {
        return INPUTS.get(input).value(entered);
    }

    @Test
    void saysWhichValuesAreAllowed() {
        assertEquals(
                List.of("0 to 100 %", "whole number, at least 1", "", ""),
                INPUTS.stream().map(CommandInput::allowed).toList());
    }

    @Test
    void takesWhatIsAllowed() {
        assertEquals(JsonValue.of(4.5), value(0, " 4.5 "));
        assertEquals(JsonValue.of(100L), value(0, "100.0"));
        assertEquals(JsonValue.of(3L), value(1, "3"));
        assertEquals(JsonValue.of("out"), value(2, "out"));
        assertEquals(JsonValue.of(false), value(3, "no"));
    }

    @Test
    void refusesTheRest() {
        for (String typed : List.of("", "100.1", "-1", "4,5", "fast", "1e999", "NaN")) {
            assertNull(value(0, typed), typed);
        }
        assertNull(value(1, "2.5"));
        assertNull(value(1, "0"));
        assertNull(value(2, "up"));
        assertNull(value(3, "true"));
    }
}
