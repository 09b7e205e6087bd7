package io.adit.model.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Condition;
import io.adit.model.Facility;
import io.adit.model.ForecastWatch;
import io.adit.model.Guard;
import io.adit.model.Interlock;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import io.adit.model.RuleTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two pumps, the second with two bearings, and a template that gives each bearing a rule. */
class RuleReferencesTest {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private final Facility facility = NEW.createFacility();
    private final Asset single = pump("p1");
    private final Asset twin = pump("p2");
    private final Channel bearing = channel(single, "front", "temperature");
    private final Channel front = channel(twin, "front", "temperature");
    private final Channel rear = channel(twin, "rear", "temperature");
    private final Channel current = channel(single, "current", "current");
    private final RuleTemplate hot = template("hot", "temperature");

    private Asset pump(String id) {
        Asset asset = NEW.createAsset();
        asset.setId(id);
        facility.getAssets().add(asset);
        return asset;
    }

    private static Channel channel(Asset asset, String key, String quantity) {
        Channel channel = NEW.createChannel();
        channel.setId(asset.getId() + "." + key);
        channel.setKey(key);
        channel.setQuantityKind(quantity);
        asset.getChannels().add(channel);
        return channel;
    }

    private RuleTemplate template(String id, String quantity) {
        RuleTemplate template = NEW.createRuleTemplate();
        template.setId(id);
        template.setQuantityKind(quantity);
        template.setRule(NEW.createLevelRule());
        facility.getTemplates().add(template);
        return template;
    }

    private List<TemplateRule> given() {
        return TemplateRules.of(facility);
    }

    private List<String> meant(Condition condition) {
        return new RuleReferences(given())
                .of(condition).stream().map(Rule::getId).toList();
    }

    private Condition inhibiting(LevelRule rule) {
        Condition condition = NEW.createCondition();
        condition.setRule(hot.getRule());
        Guard guard = NEW.createGuard();
        guard.getInhibitors().add(condition);
        rule.setGuard(guard);
        return condition;
    }

    private LevelRule rule(Channel channel) {
        LevelRule rule = NEW.createLevelRule();
        rule.setId("own");
        rule.setChannel(channel);
        facility.getRules().add(rule);
        return rule;
    }

    private Condition forbidding(Asset asset, Channel channel) {
        Command command = NEW.createCommand();
        command.setChannel(channel);
        asset.getCommands().add(command);
        Interlock interlock = NEW.createInterlock();
        command.getInterlocks().add(interlock);
        Condition condition = NEW.createCondition();
        condition.setRule(hot.getRule());
        interlock.getConditions().add(condition);
        return condition;
    }

    @Test
    void anInhibitorMeansTheOneOverTheSameChannelOrElseOfTheSameAsset() {
        assertThat(meant(inhibiting(rule(rear)))).containsExactly("hot.p2.rear");
        assertThat(meant(inhibiting(rule(current)))).containsExactly("hot.p1.front");
        Channel level = channel(twin, "level", "length");
        assertThat(meant(inhibiting(rule(level)))).containsExactly("hot.p2.front", "hot.p2.rear");
        assertThat(meant(inhibiting(rule(channel(pump("p3"), "level", "length")))))
                .isEmpty();
    }

    @Test
    void aConditionMayNameTheChannel() {
        Condition condition = inhibiting(rule(current));
        condition.setChannel(front);
        assertThat(meant(condition)).containsExactly("hot.p2.front");
        condition.setChannel(current);
        assertThat(meant(condition)).isEmpty();
    }

    @Test
    void anInterlockMeansTheOneOfTheAssetThatIsCommanded() {
        assertThat(meant(forbidding(single, null))).containsExactly("hot.p1.front");
        assertThat(meant(forbidding(twin, null))).hasSize(2);
        assertThat(meant(forbidding(twin, rear))).containsExactly("hot.p2.rear");
    }

    @Test
    void eachRuleOfATemplateMeansThatOfItsOwnChannel() {
        RuleTemplate soon = template("soon", "temperature");
        inhibiting(soon.getRule());
        ForecastWatch watch = NEW.createForecastWatch();
        watch.setRule(hot.getRule());
        soon.getRule().setWatch(watch);
        List<TemplateRule> given = given();
        RuleReferences references = new RuleReferences(given);
        List<TemplateRule> ofSoon =
                given.stream().filter(each -> each.template() == soon).toList();
        assertThat(ofSoon).hasSize(3).allSatisfy(each -> {
            Rule other =
                    references.of(each.rule().getGuard().getInhibitors().get(0)).get(0);
            assertThat(other.getId()).isEqualTo("hot." + each.channel().getId());
            assertThat(references.of((ForecastWatch) each.rule().getWatch())).isSameAs(other);
            assertThat(given.stream().map(TemplateRule::rule)).contains((LevelRule) other);
        });
    }

    @Test
    void aForecastIsThatOfTheSameChannelAlone() {
        ForecastWatch watch = NEW.createForecastWatch();
        watch.setRule(hot.getRule());
        rule(current).setWatch(watch);
        assertThat(new RuleReferences(given()).of(watch)).isNull();
        rule(bearing).setWatch(watch);
        assertThat(new RuleReferences(given()).of(watch)).isNotNull();
    }

    @Test
    void aRuleOfTheFacilityIsMeantAsItIs() {
        LevelRule rule = rule(current);
        Condition condition = inhibiting(rule(bearing));
        condition.setRule(rule);
        assertThat(new RuleReferences(given()).of(condition)).isEqualTo(List.of(rule));
        condition.setRule(null);
        assertThat(meant(condition)).isEmpty();
    }
}
