package io.adit.sample;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Direction;
import io.adit.model.ForecastWatch;
import io.adit.model.Holiday;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.ParameterValue;
import io.adit.model.RuleTemplate;
import io.adit.model.TemplateParameter;
import io.adit.model.TemplateTarget;

/** A rule for a whole class of assets, the holidays of Berlin, and an alarm for a forecast. */
final class StationTemplates {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private static final double WARMER = 70;

    private final StationModel model;

    private StationTemplates(StationModel model) {
        this.model = model;
    }

    static void addTo(StationModel model) {
        StationTemplates templates = new StationTemplates(model);
        TemplateParameter alert = templates.addBearings();
        templates.give("pump-p2/bearingTemperature", alert, WARMER);
        templates.addForecast();
        templates.addHolidays();
    }

    private TemplateParameter addBearings() {
        RuleTemplate template = NEW.createRuleTemplate();
        template.setId("bearing");
        template.setName("Bearing temperature of pumps");
        template.setAssetClass("IfcPump");
        template.setChannelKey("bearingTemperature");
        template.setUnit("Cel");
        LevelRule rule = NEW.createLevelRule();
        rule.setId("bearing-of-a-pump");
        rule.setName("Bearing of ${asset} is hot");
        rule.setDirection(Direction.ABOVE);
        StationModel.levels(rule, 30, 60, 1, new double[] {65, 75, 85});
        StationModel.act(rule, "Maintenance", "Feel the bearing of ${asset} and look at its grease.", 240, "");
        StationModel.act(rule, "Control room", "Stop ${asset} and start the other pump.", 10, "alarm");
        template.setRule(rule);
        TemplateParameter alert = NEW.createTemplateParameter();
        alert.setId("bearing-alert");
        alert.setName("Alert limit of the bearing");
        alert.setSets(TemplateTarget.LIMIT);
        alert.setLevel("alert");
        template.getParameters().add(alert);
        model.facility().getTemplates().add(template);
        return alert;
    }

    private void give(String channel, TemplateParameter parameter, double number) {
        ParameterValue value = NEW.createParameterValue();
        value.setParameter(parameter);
        value.setValue(number);
        ((Asset) model.channelOf(channel).eContainer()).getParameters().add(value);
    }

    private void addForecast() {
        LevelRule foreseen = model.ruleOf("vibration-p1");
        LevelRule rule = model.rule("wear-p1", "Bearing of pump P1 wears out", "pump-p1/vibration", Direction.BELOW);
        ForecastWatch watch = NEW.createForecastWatch();
        watch.setRule(foreseen);
        watch.setLevel("action");
        rule.setWatch(watch);
        Level level = NEW.createLevel();
        level.setName("notice");
        level.setSeverity(200);
        level.setLimit(14);
        level.setHysteresis(2);
        rule.getLevels().add(level);
        StationModel.act(
                rule, "Maintenance", "Order bearings and plan the work before the action level is reached.", 1440, "");
    }

    private void addHolidays() {
        add("New Year's Day", "01-01");
        add("Women's Day", "03-08");
        add("Good Friday", "easter-2");
        add("Easter Monday", "easter+1");
        add("Labour Day", "05-01");
        add("Ascension Day", "easter+39");
        add("Whit Monday", "easter+50");
        add("Day of German Unity", "10-03");
        add("Christmas Day", "12-25");
        add("St Stephen's Day", "12-26");
    }

    private void add(String name, String date) {
        Holiday holiday = NEW.createHoliday();
        holiday.setName(name);
        holiday.setDate(date);
        model.facility().getHolidays().add(holiday);
    }
}
