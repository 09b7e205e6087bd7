package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.DerivationInput;
import io.adit.model.ExpressionDerivation;
import io.adit.model.Facility;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Asset asset = AditFactory.eINSTANCE.createAsset();
    private final Channel west = channel("west", "mm");
    private final Channel east = channel("east", "mm");
    private final Channel difference = channel("difference", "mm");
    private final ExpressionDerivation derivation = AditFactory.eINSTANCE.createExpressionDerivation();

    DerivationChecksTest() {
        facility.getAssets().add(asset);
        difference.setDerivation(derivation);
        derivation.setExpression("west - e");
        input(null, west);
        input("e", east);
    }

    private Channel channel(String key, String unit) {
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setKey(key);
        channel.setUnit(unit);
        asset.getChannels().add(channel);
        return channel;
    }

    private DerivationInput input(String name, Channel channel) {
        DerivationInput input = AditFactory.eINSTANCE.createDerivationInput();
        input.setName(name);
        input.setChannel(channel);
        derivation.getInputs().add(input);
        return input;
    }

    private List<Finding> findings() {
        return Validator.validate(facility).stream()
                .filter(finding -> finding.code().startsWith("derivation.")
                        || finding.code().startsWith("expression.")
                        || (finding.object() == difference && finding.code().startsWith("channel.no")))
                .toList();
    }

    private List<String> codes() {
        return findings().stream().map(Finding::code).toList();
    }

    @Test
    void hasNothingToSayOfASoundOne() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void pointsAtTheColumnOfAnUnknownNameOrAUnitThatDoesNotFit() {
        derivation.setExpression("west - east");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("expression.wrong");
            assertThat(finding.message()).contains("column 8").contains("'east'");
        });
        derivation.setExpression("west - e");
        east.setUnit("kPa");
        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("'kPa' and 'mm' are different"));
        derivation.setExpression(null);
        assertThat(codes()).containsExactly("expression.wrong");
    }

    @Test
    void findsCyclesAndInputsThatAreNone() {
        ExpressionDerivation back = AditFactory.eINSTANCE.createExpressionDerivation();
        back.setExpression("2 * difference");
        DerivationInput input = AditFactory.eINSTANCE.createDerivationInput();
        input.setChannel(difference);
        back.getInputs().add(input);
        west.setDerivation(back);
        assertThat(codes()).containsExactly("derivation.cycle", "derivation.cycle");
        input.setChannel(null);
        assertThat(codes()).containsExactly("derivation.no-channel");
        back.getInputs().clear();
        assertThat(codes()).contains("derivation.no-input");
    }

    @Test
    void findsNamesTimesAndBindingsThatCannotBe() {
        derivation.getInputs().get(1).setName("west");
        assertThat(codes()).containsExactly("derivation.name");
        derivation.getInputs().get(1).setName("e");
        derivation.getInputs().get(1).setMaxAgeSeconds(0.0);
        derivation.setWaitSeconds(-1.0);
        derivation.getInputs().forEach(each -> each.setTrigger(false));
        difference.getBindings().add(AditFactory.eINSTANCE.createBinding());
        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "derivation.bound", "derivation.age", "derivation.wait", "derivation.trigger");
    }
}
