package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.adit.engine.Engine;
import io.adit.model.AditFactory;
import io.adit.model.Channel;
import io.adit.model.ConditionWatch;
import io.adit.model.DerivationInput;
import io.adit.model.LevelRule;
import io.adit.workbench.editor.ExpressionProposals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.junit.jupiter.api.Test;

class ExpressionProposalsTest {
    private static final AditFactory MODEL = AditFactory.eINSTANCE;

    private static LevelRule rule() {
        LevelRule rule = MODEL.createLevelRule();
        ConditionWatch watch = MODEL.createConditionWatch();
        watch.getInputs().add(input("fan", "motorCurrent"));
        watch.getInputs().add(input("", "monoxide"));
        rule.setWatch(watch);
        rule.getLevels().add(MODEL.createLevel());
        return rule;
    }

    private static DerivationInput input(String name, String key) {
        Channel channel = MODEL.createChannel();
        channel.setKey(key);
        DerivationInput input = MODEL.createDerivationInput();
        input.setName(name);
        input.setChannel(channel);
        return input;
    }

    private static List<String> after(String text) {
        IContentProposal[] proposals =
                new ExpressionProposals(rule().getLevels().getFirst()).getProposals(text, text.length());
        return Arrays.stream(proposals).map(IContentProposal::getContent).toList();
    }

    @Test
    void proposesTheInputsFirstAndThoseWithoutANameByTheirKey() {
        assertEquals(List.of("fan", "monoxide", "abs("), after("").subList(0, 3));
    }

    @Test
    void goesOnWithWhatIsTyped() {
        assertEquals(List.of("an"), after("not f").stream().filter("an"::equals).toList());
        assertEquals(List.of("dian("), after("fan > me"));
        assertEquals(List.of(), after("x9"));
    }

    @Test
    void everyExampleIsUnderstoodByTheEngine() {
        for (String example : ExpressionProposals.examples()) {
            String unit = example.startsWith("kelvin") ? "Cel" : example.startsWith("celsius") ? "K" : "1";
            String scale = example.startsWith("celsius") ? " Cel" : "";
            boolean condition = example.startsWith("atLeast") || example.startsWith("good");
            Map<String, String> units = Map.of("a", unit, "b", "1", "c", "1");
            assertNull(Engine.checkExpression(condition ? example : example + " > 0" + scale, units, null), example);
        }
    }
}
