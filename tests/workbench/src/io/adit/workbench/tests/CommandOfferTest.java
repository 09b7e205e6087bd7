package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.adit.workbench.live.CommandOffer;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

class CommandOfferTest {
    private static List<CommandOffer> offers(String commands) {
        return CommandOffer.of(JsonObject.of("{\"attributes\":{\"commands\":" + commands + "}}"));
    }

    @Test
    void saysWhatHasToBeFilledIn() {
        CommandOffer offer = offers("""
                        [{"name":"Set speed","subject":"setSpeed","channel":"motor","values":["/percent","/a~1b"]}]""").getFirst();
        assertEquals("Set speed (setSpeed)", offer.label());
        assertEquals("motor", offer.feature());
        assertEquals("{\"percent\": , \"a/b\": }", offer.payload());
    }

    @Test
    void needsNoPayloadWhereNoInterlockLooksAtOneOrOnlyDeeper() {
        List<CommandOffer> offers = offers("""
                [{"name":"Stop","subject":"stop"},{"name":"Set","subject":"set","values":["/a/b"]}]""");
        assertEquals(List.of("", ""), offers.stream().map(CommandOffer::payload).toList());
        assertEquals("", offers.getFirst().feature());
    }

    @Test
    void passesOverWhatIsNoListOfCommands() {
        assertEquals(List.of(), offers("\"none\""));
        assertEquals(List.of(), CommandOffer.of(JsonObject.empty()));
    }
}
