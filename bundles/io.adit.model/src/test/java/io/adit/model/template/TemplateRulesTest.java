package io.adit.model.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.ConditionWatch;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Facility;
import io.adit.model.Guard;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.ParameterValue;
import io.adit.model.RuleTemplate;
import io.adit.model.TemplateParameter;
import io.adit.model.TemplateTarget;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateRulesTest {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private final Facility facility = NEW.createFacility();
    private final Asset hall = asset("hall", "IfcSpace", null);
    private final Asset first = asset("p1", "IfcPump", hall);
    private final Asset second = asset("p2", "IFCPUMP", null);
    private final RuleTemplate template = NEW.createRuleTemplate();

    private Asset asset(String id, String ifcClass, Asset parent) {
        Asset asset = NEW.createAsset();
        asset.setId(id);
        asset.setName("Asset " + id);
        asset.setIfcClass(ifcClass);
        channel(asset, "current", "electric current");
        channel(asset, "vibration", "acceleration");
        (parent == null ? facility.getAssets() : parent.getAssets()).add(asset);
        return asset;
    }

    private static void channel(Asset asset, String key, String quantity) {
        Channel channel = NEW.createChannel();
        channel.setId(asset.getId() + "." + key);
        channel.setKey(key);
        channel.setQuantityKind(quantity);
        asset.getChannels().add(channel);
    }

    @BeforeEach
    void template() {
        template.setId("overload");
        template.setAssetClass("IfcPump");
        template.setQuantityKind("electric current");
        LevelRule rule = NEW.createLevelRule();
        rule.setName("${asset}: ${channel}");
        for (String name : List.of("alert", "action")) {
            Level level = NEW.createLevel();
            level.setName(name);
            level.setLimit(20);
            rule.getLevels().add(level);
        }
        Action action = NEW.createAction();
        action.setWhat("Go to ${asset}.");
        rule.getActions().add(action);
        template.setRule(rule);
        facility.getTemplates().add(template);
    }

    private TemplateParameter parameter(String id, TemplateTarget sets, Double value) {
        TemplateParameter parameter = NEW.createTemplateParameter();
        parameter.setId(id);
        parameter.setSets(sets);
        parameter.setLevel("action");
        parameter.setValue(value);
        template.getParameters().add(parameter);
        return parameter;
    }

    private static void give(Asset asset, TemplateParameter parameter, double number) {
        ParameterValue value = NEW.createParameterValue();
        value.setParameter(parameter);
        value.setValue(number);
        asset.getParameters().add(value);
    }

    private List<TemplateRule> rules() {
        return TemplateRules.of(facility);
    }

    @Test
    void eachMatchingChannelGetsARuleOfItsOwn() {
        String before = template.getRule().getName();
        assertThat(rules().stream().map(each -> each.rule().getId()))
                .containsExactly("overload.p1.current", "overload.p2.current");
        TemplateRule made = rules().get(0);
        LevelRule rule = made.rule();
        assertThat(rule.getName()).isEqualTo("Asset p1: current");
        assertThat(rule.getActions().get(0).getWhat()).isEqualTo("Go to Asset p1.");
        assertThat(rule.getChannel()).isSameAs(first.getChannels().get(0));
        assertThat(made.origins().get(rule.getLevels().get(1)))
                .isSameAs(template.getRule().getLevels().get(1));
        assertThat(template.getRule().getName()).isEqualTo(before);
        assertThat(TemplateRules.all(facility)).hasSize(2);
    }

    @Test
    void keyTypeAndExemptionNarrowIt() {
        template.setQuantityKind(null);
        assertThat(rules()).hasSize(4);
        template.setChannelKey("vibration");
        assertThat(rules()).hasSize(2);
        second.getExemptFrom().add(template);
        assertThat(rules()).extracting(TemplateRule::asset).containsExactly(first);
        template.setPredefinedType("SUMPPUMP");
        assertThat(rules()).isEmpty();
        first.setPredefinedType("SUMPPUMP");
        assertThat(rules()).hasSize(1);
        template.setRule(null);
        assertThat(rules()).isEmpty();
    }

    @Test
    void theNearestAssetSaysWhatAParameterIs() {
        TemplateParameter limit = parameter("limit", TemplateTarget.LIMIT, null);
        TemplateParameter delay = parameter("delay", TemplateTarget.DELAY_ON, 30.0);
        give(hall, limit, 25);
        give(hall, delay, 5);
        give(first, delay, 7);
        Level of1 = rules().get(0).rule().getLevels().get(1);
        Level of2 = rules().get(1).rule().getLevels().get(1);
        assertThat(of1.getLimit()).isEqualTo(25);
        assertThat(of1.getDelayOnSeconds()).isEqualTo(7);
        assertThat(of2.getLimit()).isEqualTo(20);
        assertThat(of2.getDelayOnSeconds()).isEqualTo(30);
        assertThat(rules().get(0).settings())
                .containsExactly(new ParameterSetting(limit, 25, hall), new ParameterSetting(delay, 7, first));
        assertThat(rules().get(1).settings()).containsExactly(new ParameterSetting(delay, 30, null));
        assertThat(rules().get(0).rule().getLevels().get(0).getLimit()).isEqualTo(20);
        parameter("hysteresis", TemplateTarget.HYSTERESIS, 2.0);
        parameter("off", TemplateTarget.DELAY_OFF, 9.0);
        assertThat(rules().get(0).rule().getLevels().get(1)).satisfies(level -> {
            assertThat(level.getHysteresis()).isEqualTo(2);
            assertThat(level.getDelayOffSeconds()).isEqualTo(9);
        });
    }

    @Test
    void formulasHaveTheirNumbersAndInputsTheirChannels() {
        TemplateParameter spread = parameter("spread", TemplateTarget.FORMULA, 1e-5);
        give(second, spread, 12);
        LevelRule rule = template.getRule();
        ConditionWatch watch = NEW.createConditionWatch();
        DerivationInput input = NEW.createDerivationInput();
        input.setName("vibration");
        watch.getInputs().add(input);
        rule.setWatch(watch);
        rule.getLevels().get(0).setCondition("vibration > ${spread} m/s2");
        Guard guard = NEW.createGuard();
        guard.setWhen("vibration < ${spread} m/s2");
        guard.getInputs().add(EcoreUtil.copy(input));
        rule.setGuard(guard);
        LevelRule of1 = rules().get(0).rule();
        assertThat(of1.getLevels().get(0).getCondition()).isEqualTo("vibration > 0.000010 m/s2");
        assertThat(((ConditionWatch) of1.getWatch()).getInputs().get(0).getChannel())
                .isSameAs(first.getChannels().get(1));
        LevelRule of2 = rules().get(1).rule();
        assertThat(of2.getGuard().getWhen()).isEqualTo("vibration < 12.0 m/s2");
        assertThat(of2.getGuard().getInputs().get(0).getChannel())
                .isSameAs(second.getChannels().get(1));
    }

    @Test
    void theModeOfADetectorIsThatOfItsAssetWhereItHasOne() {
        DetectorWatch watch = NEW.createDetectorWatch();
        watch.setMode(first.getChannels().get(1));
        template.getRule().setWatch(watch);
        assertThat(((DetectorWatch) rules().get(1).rule().getWatch()).getMode())
                .isSameAs(second.getChannels().get(1));
        channel(hall, "traffic", "state");
        watch.setMode(hall.getChannels().get(2));
        assertThat(((DetectorWatch) rules().get(1).rule().getWatch()).getMode())
                .isSameAs(hall.getChannels().get(2));
    }
}
