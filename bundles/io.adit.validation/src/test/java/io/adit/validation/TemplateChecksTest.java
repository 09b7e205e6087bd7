package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Condition;
import io.adit.model.DerivationInput;
import io.adit.model.Facility;
import io.adit.model.Guard;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.ParameterValue;
import io.adit.model.RuleTemplate;
import io.adit.model.TemplateParameter;
import io.adit.model.TemplateTarget;
import io.adit.model.ValueWatch;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateChecksTest {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private final Facility facility = NEW.createFacility();
    private final RuleTemplate template = NEW.createRuleTemplate();
    private final LevelRule rule = NEW.createLevelRule();
    private final TemplateParameter hot = NEW.createTemplateParameter();

    @BeforeEach
    void build() {
        facility.setId("plant");
        facility.setNamespace("org.example");
        facility.setTenant("plant");
        template.setId("bearing");
        template.setAssetClass("IfcPump");
        template.setChannelKey("temperature");
        template.setUnit("Cel");
        rule.setId("bearing-rule");
        Level level = NEW.createLevel();
        level.setName("hot");
        level.setSeverity(300);
        level.setLimit(70);
        rule.getLevels().add(level);
        Action action = NEW.createAction();
        action.setWho("Maintenance");
        action.setWhat("Feel the bearing.");
        rule.getActions().add(action);
        template.setRule(rule);
        hot.setId("hot-limit");
        hot.setLevel("hot");
        template.getParameters().add(hot);
        facility.getTemplates().add(template);
        pump("p1", "Cel");
        pump("p2", "Cel");
    }

    private Asset pump(String id, String unit) {
        Asset asset = NEW.createAsset();
        asset.setId(id);
        asset.setIfcClass("IfcPump");
        Channel channel = NEW.createChannel();
        channel.setId(id + ".t");
        channel.setKey("temperature");
        channel.setUnit(unit);
        channel.setRangeMin(0.0);
        channel.setRangeMax(120.0);
        asset.getChannels().add(channel);
        facility.getAssets().add(asset);
        return asset;
    }

    private List<Finding> found() {
        return Validator.validate(facility).stream()
                .filter(finding -> !finding.code().startsWith("channel."))
                .toList();
    }

    private List<String> codes() {
        return found().stream().map(Finding::code).toList();
    }

    @Test
    void aTemplateWithAParameterIsSound() {
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsWrongWithManyCopiesIsToldOnceAtTheTemplate() {
        rule.getActions().clear();
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("rule.no-action-plan");
            assertThat(finding.object()).isSameAs(rule);
            assertThat(finding.message()).startsWith("For channel 'p1' / temperature and 1 more: ");
        });
    }

    @Test
    void theValueOfAnAssetIsCheckedAsTheLimitThatItBecomes() {
        ParameterValue value = NEW.createParameterValue();
        value.setParameter(hot);
        value.setValue(500);
        facility.getAssets().get(1).getParameters().add(value);
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.object()).isSameAs(rule.getLevels().get(0));
            assertThat(finding.message())
                    .startsWith("For channel 'p2' / temperature: ")
                    .contains("500");
        });
        ParameterValue second = NEW.createParameterValue();
        second.setParameter(hot);
        second.setValue(Double.NaN);
        facility.getAssets().get(1).getParameters().add(second);
        assertThat(codes()).contains("parameter.which", "parameter.value");
    }

    @Test
    void limitsInAnotherUnitThanTheChannelAreAnError() {
        pump("p3", "K");
        assertThat(codes()).containsExactly("template.other-unit");
        template.setUnit("");
        assertThat(codes()).contains("template.unit");
    }

    @Test
    void aTemplateForEverythingOrForNothingIsTold() {
        template.setAssetClass("IfcFan");
        assertThat(codes()).containsExactly("template.nowhere");
        template.setAssetClass("");
        template.setChannelKey("");
        assertThat(codes()).containsExactly("template.scope");
        rule.setChannel(facility.getAssets().get(0).getChannels().get(0));
        assertThat(codes()).containsExactly("template.rule");
        template.setRule(null);
        assertThat(codes()).containsExactly("template.rule");
    }

    @Test
    void parametersNeedTheirLevelOrAValue() {
        hot.setLevel("warm");
        assertThat(codes()).containsExactly("template.parameter");
        hot.setSets(TemplateTarget.FORMULA);
        assertThat(codes()).containsExactly("template.parameter");
        hot.setValue(3.0);
        assertThat(codes()).isEmpty();
    }

    @Test
    void anInputWithoutAChannelIsTheOneOfThatKeyAndMissingOnesAreTold() {
        ValueWatch watch = NEW.createValueWatch();
        watch.setExpression("temperature - ${hot-limit} Cel");
        watch.setUnit("K");
        DerivationInput input = NEW.createDerivationInput();
        input.setName("temperature");
        watch.getInputs().add(input);
        rule.setWatch(watch);
        hot.setSets(TemplateTarget.FORMULA);
        hot.setValue(20.0);
        assertThat(codes()).isEmpty();
        input.setName("speed");
        assertThat(codes()).contains("derivation.no-channel");
    }

    @Test
    void idsOfCopiesMustBeFree() {
        pump("bearing.p1.t", "Cel").setIfcClass("IfcFan");
        assertThat(codes()).containsExactly("id.duplicate");
    }

    private Condition inhibited(LevelRule other) {
        other.getLevels().addAll(EcoreUtil.copyAll(rule.getLevels()));
        other.getActions().addAll(EcoreUtil.copyAll(rule.getActions()));
        Guard guard = NEW.createGuard();
        Condition condition = NEW.createCondition();
        condition.setRule(rule);
        guard.getInhibitors().add(condition);
        other.setGuard(guard);
        return condition;
    }

    @Test
    void anInhibitorMayNameTheRuleOfATemplateWhereItMeansOneOfItsRules() {
        LevelRule other = NEW.createLevelRule();
        other.setId("other");
        other.setChannel(facility.getAssets().get(0).getChannels().get(0));
        Condition condition = inhibited(other);
        facility.getRules().add(other);
        assertThat(codes()).isEmpty();
        facility.getAssets().get(0).getExemptFrom().add(template);
        assertThat(codes()).containsExactly("condition.template");
        condition.setChannel(facility.getAssets().get(1).getChannels().get(0));
        assertThat(codes()).isEmpty();
        condition.setLevel("cold");
        assertThat(codes()).containsExactly("guard.inhibitor");
        condition.setLevel("");
        condition.setRule(other);
        assertThat(codes()).containsExactly("condition.channel", "guard.inhibitor");
    }

    @Test
    void templatesMayNotInhibitOneAnotherInACircle() {
        RuleTemplate second = NEW.createRuleTemplate();
        second.setId("second");
        second.setChannelKey("temperature");
        second.setUnit("Cel");
        LevelRule other = NEW.createLevelRule();
        other.setId("second-rule");
        second.setRule(other);
        facility.getTemplates().add(second);
        inhibited(other);
        assertThat(codes()).isEmpty();
        Guard back = NEW.createGuard();
        Condition condition = NEW.createCondition();
        condition.setRule(other);
        back.getInhibitors().add(condition);
        rule.setGuard(back);
        assertThat(codes()).containsExactly("guard.inhibitor", "guard.inhibitor");
        assertThat(found().get(0).object()).isSameAs(condition);
        assertThat(found().get(0).message()).startsWith("For channel 'p1' / temperature and 1 more: ");
    }
}
