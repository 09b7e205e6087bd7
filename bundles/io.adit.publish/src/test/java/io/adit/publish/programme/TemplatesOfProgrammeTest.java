package io.adit.publish.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.ConditionSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.WatchSettings;
import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Condition;
import io.adit.model.Facility;
import io.adit.model.ForecastWatch;
import io.adit.model.Guard;
import io.adit.model.Interlock;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.ParameterValue;
import io.adit.model.Route;
import io.adit.model.RuleTemplate;
import io.adit.model.TemplateParameter;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a rule template of the model to things and back to what the engine runs. */
class TemplatesOfProgrammeTest {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private final Facility facility = AditFile.load(Path.of("../../ditto-things/sample/station.adit"));
    private final RuleTemplate template = NEW.createRuleTemplate();
    private final List<Channel> currents = new ArrayList<>();

    @BeforeEach
    void build() {
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel
                    && channel.getKey().equals("motorCurrent")
                    && channel.eContainer() instanceof Asset asset
                    && "IfcPump".equals(asset.getIfcClass())) {
                currents.add(channel);
            }
        }
        template.setId("dry");
        template.setName("Runs dry");
        template.setAssetClass("IfcPump");
        template.setChannelKey("motorCurrent");
        template.setUnit("A");
        template.setRule(rule());
        facility.getTemplates().add(template);
        TemplateParameter parameter = NEW.createTemplateParameter();
        parameter.setId("dry-limit");
        parameter.setLevel("alert");
        template.getParameters().add(parameter);
        ParameterValue value = NEW.createParameterValue();
        value.setParameter(parameter);
        value.setValue(42);
        ((Asset) currents.get(0).eContainer()).getParameters().add(value);
    }

    private static LevelRule rule() {
        LevelRule rule = NEW.createLevelRule();
        rule.setId("dry-rule");
        Level level = NEW.createLevel();
        level.setName("alert");
        level.setSeverity(300);
        level.setLimit(50);
        rule.getLevels().add(level);
        Action action = NEW.createAction();
        action.setWho("Maintenance");
        action.setWhat("Look at the sump.");
        rule.getActions().add(action);
        return rule;
    }

    private Map<String, JsonObject> things() {
        return DesiredState.of(facility, "nginx:admin").things();
    }

    private String id(int number) {
        return "dry." + currents.get(number).getId();
    }

    @Test
    void everyMatchingChannelHasItsRuleInTheProgramme() {
        ProgrammeReader.Result result = ProgrammeReader.read(things().entrySet().stream()
                .filter(thing -> thing.getKey().contains(":rule.dry."))
                .map(Map.Entry::getValue)
                .toList());
        assertThat(result.problems()).isEmpty();
        assertThat(result.programme().rules()).hasSize(currents.size()).hasSizeGreaterThan(1);
        assertThat(limit(result, id(0))).isEqualTo(42);
        assertThat(limit(result, id(1))).isEqualTo(50);
    }

    private static double limit(ProgrammeReader.Result result, String id) {
        LevelRuleSettings rule = result.programme().rules().stream()
                .filter(each -> each.ruleId().equals(id))
                .findFirst()
                .orElseThrow();
        return rule.levels().get(0).limit();
    }

    @Test
    void ruleAndAlarmSayWhichTemplateAndWhichParametersTheyComeFrom() {
        String asset = "io.adit.sample:" + ((Asset) currents.get(0).eContainer()).getId();
        JsonObject told = JsonObject.of("{\"id\":\"dry\",\"name\":\"Runs dry\",\"parameters\":{\"dry-limit\":"
                + "{\"value\":42.0,\"from\":\"" + asset + "\"}}}");
        JsonObject rule = things().get("io.adit.sample:rule." + id(0));
        assertThat(rule.getValue("attributes/rule/template")).contains(told);
        JsonObject feature = things().get(asset)
                .getValue("features")
                .orElseThrow()
                .asObject()
                .getField("alarm-" + id(0))
                .orElseThrow()
                .getValue()
                .asObject();
        assertThat(feature.getValue("properties/rule/template")).contains(told);
        assertThat(things().get("io.adit.sample:rule." + id(1)).getValue("attributes/rule/template"))
                .contains(JsonObject.of("{\"id\":\"dry\",\"name\":\"Runs dry\"}"));
    }

    @Test
    void aRouteForTheRuleOfATemplateIsForAllThatItStandsFor() {
        Route route = NEW.createRoute();
        route.setId("dry-route");
        route.getRules().add(template.getRule());
        facility.getRoutes().add(route);
        String told = things().get("io.adit.sample:notification").toString();
        for (int i = 0; i < currents.size(); i++) {
            assertThat(told).contains(id(i));
        }
        assertThat(told).doesNotContain("dry-rule");
    }

    @Test
    void inhibitorsInterlocksAndForecastsNameTheRuleThatIsMeant() {
        template.getRule().setForecastDays(30.0);
        Channel current = currents.get(0);
        LevelRule soon = rule();
        soon.setId("soon");
        soon.setChannel(current);
        ForecastWatch watch = NEW.createForecastWatch();
        watch.setRule(template.getRule());
        soon.setWatch(watch);
        Guard guard = NEW.createGuard();
        guard.getInhibitors().add(condition());
        soon.setGuard(guard);
        facility.getRules().add(soon);
        Command stop = NEW.createCommand();
        stop.setId("stop");
        stop.setSubject("stop");
        Interlock interlock = NEW.createInterlock();
        interlock.setId("keep");
        interlock.getConditions().add(condition());
        stop.getInterlocks().add(interlock);
        ((Asset) current.eContainer()).getCommands().add(stop);
        Map<String, JsonObject> things = things();
        ProgrammeReader.Result result = ProgrammeReader.read(
                List.of(things.get("io.adit.sample:rule.soon"), things.get("io.adit.sample:interlock.keep")));
        assertThat(result.problems()).isEmpty();
        LevelRuleSettings read = result.programme().rules().get(0);
        assertThat(read.watch()).isEqualTo(new WatchSettings.Forecast(id(0), ""));
        assertThat(read.guard().inhibitors()).extracting(each -> each.ruleId()).containsExactly(id(0));
        assertThat(result.programme().interlocks().get(0).conditions())
                .extracting(ConditionSettings::ruleId)
                .containsExactly(id(0));
    }

    private Condition condition() {
        Condition condition = NEW.createCondition();
        condition.setRule(template.getRule());
        return condition;
    }
}
