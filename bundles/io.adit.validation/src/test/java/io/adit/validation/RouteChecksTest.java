package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Contact;
import io.adit.model.ContactKind;
import io.adit.model.Facility;
import io.adit.model.Holiday;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Route;
import io.adit.model.RouteStep;
import io.adit.model.RuleTemplate;
import io.adit.model.Weekday;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Contact contact = AditFactory.eINSTANCE.createContact();
    private final Route route = AditFactory.eINSTANCE.createRoute();
    private final RouteStep step = AditFactory.eINSTANCE.createRouteStep();
    private final Asset asset = AditFactory.eINSTANCE.createAsset();

    @BeforeEach
    void tellTheShift() {
        facility.setId("tunnel");
        facility.setNamespace("org.example");
        facility.setTenant("tunnel");
        contact.setId("shift");
        contact.setAddress("shift@example.org");
        route.setId("alarms");
        step.getContacts().add(contact);
        route.getSteps().add(step);
        facility.getContacts().add(contact);
        facility.getRoutes().add(route);
    }

    private List<String> codes() {
        return Validator.validate(facility).stream().map(Finding::code).toList();
    }

    @Test
    void findsNothingWhereSomebodyIsTold() {
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, shift@example.org, true",
        "MAIL, shift, false",
        "MAIL, 'a@x, b@x', false",
        "WEBHOOK, https://example.org/alarms, true",
        "WEBHOOK, ftp://example.org/alarms, false",
        "WEBHOOK, 'not a url', false",
        "MQTT, site/alarms, true",
        "MQTT, site/#, false",
        "DITTO, org.example:control-room, true",
        "DITTO, control-room, false"
    })
    void checksAddressesByTheirKind(ContactKind kind, String address, boolean fits) {
        contact.setKind(kind);
        contact.setAddress(address);

        assertThat(codes()).isEqualTo(fits ? List.of() : List.of("contact.address"));
    }

    @Test
    void findsRoutesThatTellNobody() {
        step.getContacts().clear();
        assertThat(codes()).containsExactly("route-step.no-contact");
        route.getSteps().clear();
        assertThat(codes()).containsExactly("route.no-step");
    }

    @Test
    void findsStepsOutOfOrder() {
        RouteStep later = AditFactory.eINSTANCE.createRouteStep();
        later.getContacts().add(contact);
        route.getSteps().add(later);

        assertThat(codes()).containsExactly("route-step.order");
        later.setAfterMinutes(10);
        assertThat(codes()).isEmpty();
    }

    @Test
    void findsHoursThatAreNone() {
        route.setFrom("22:00");
        route.setTo("6 am");
        assertThat(codes()).containsExactly("route.hours");
    }

    @Test
    void findsSeverityAndQuietTimeOutOfRange() {
        route.setMinSeverity(1001);
        route.setQuietMinutes(-1);
        assertThat(codes()).containsExactly("route.severity", "route.quiet");
    }

    private void alarmOf(int severity) {
        Level level = AditFactory.eINSTANCE.createLevel();
        level.setName("alarm");
        level.setSeverity(severity);
        Action action = AditFactory.eINSTANCE.createAction();
        action.setWho("Shift");
        action.setWhat("Look.");
        LevelRule rule = AditFactory.eINSTANCE.createLevelRule();
        rule.setId("hot");
        rule.getLevels().add(level);
        rule.getActions().add(action);
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setKey("temperature");
        rule.setChannel(channel);
        asset.setId("pump");
        asset.getChannels().add(channel);
        facility.getRules().add(rule);
        facility.getAssets().add(asset);
    }

    private List<String> gaps() {
        return Validator.validate(facility).stream()
                .filter(finding -> finding.code().equals("route.gap"))
                .map(Finding::message)
                .toList();
    }

    private void use(Route used, String days, String from, String to) {
        for (String day : days.split(" ")) {
            if (!day.isEmpty()) {
                used.getDays().add(Weekday.valueOf(day));
            }
        }
        used.setFrom(from);
        used.setTo(to);
    }

    private Route another() {
        Route other = EcoreUtil.copy(route);
        other.setId("route-" + facility.getRoutes().size());
        other.getDays().clear();
        facility.getRoutes().add(other);
        return other;
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ''",
        "'', 06:00, 22:00, Sun 22:00 – Mon 06:00",
        "'', 22:00, 06:00, Mon 06:00 – Mon 22:00",
        "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY, '', '', Sat 00:00 – Mon 00:00",
        "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY, 22:00, 21:00, Sat 21:00 – Mon 22:00"
    })
    void findsHoursAtWhichNobodyIsTold(String days, String from, String to, String gap) {
        alarmOf(900);
        use(route, days, from, to);
        assertThat(gaps()).hasSize(gap.isEmpty() ? 0 : 1).allMatch(message -> message.contains(gap));
    }

    @Test
    void takesTheRoutesOfARuleTogether() {
        alarmOf(900);
        use(route, "", "06:00", "22:00");
        Route night = another();
        use(night, "", "22:00", "06:00");
        assertThat(gaps()).isEmpty();
        night.setEnabled(false);
        assertThat(gaps()).hasSize(1);
        night.setEnabled(true);
        night.setMinSeverity(901);
        assertThat(gaps()).hasSize(1);
        night.setMinSeverity(900);
        night.getAssets().add(asset);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void tellsOfTheRuleOfATemplateOnceForAllItsChannels() {
        alarmOf(900);
        Channel other = EcoreUtil.copy(asset.getChannels().get(0));
        other.setKey("temperature-2");
        asset.getChannels().add(other);
        RuleTemplate template = AditFactory.eINSTANCE.createRuleTemplate();
        template.setId("each-pump");
        template.setAssetClass("IfcPump");
        asset.setIfcClass("IfcPump");
        LevelRule pattern = (LevelRule) EcoreUtil.copy(facility.getRules().remove(0));
        pattern.setName("Hot pump");
        template.setRule(pattern);
        facility.getTemplates().add(template);
        assertThat(gaps()).isEmpty();
        use(route, "", "06:00", "22:00");
        assertThat(gaps())
                .singleElement()
                .asString()
                .contains("rule 'Hot pump'", "Sun 22:00 – Mon 06:00")
                .doesNotContain("more");
        route.getRules().add(pattern);
        assertThat(gaps()).hasSize(1);
        Route night = another();
        use(night, "", "22:00", "06:00");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void doesNotMindRulesOfWhichNobodyIsToldAtAnyHour() {
        alarmOf(300);
        route.setMinSeverity(400);
        use(route, "", "06:00", "22:00");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void looksAtHolidaysAndTheMorningAfterThem() {
        alarmOf(900);
        use(route, "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY", "08:00", "08:00");
        Route free = another();
        use(free, "SATURDAY SUNDAY", "", "");
        assertThat(gaps()).isEmpty();
        Holiday holiday = AditFactory.eINSTANCE.createHoliday();
        holiday.setDate("12-25");
        facility.getHolidays().add(holiday);
        assertThat(gaps()).hasSize(1).allMatch(message -> message.contains("holidays"));
        free.getDays().add(Weekday.HOLIDAY);
        assertThat(gaps()).isEmpty();
        use(route, "", "08:00", "07:00");
        Route hour = another();
        use(hour, "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY", "07:00", "08:00");
        use(another(), "MONDAY", "00:00", "07:00");
        assertThat(gaps()).as("the night after a holiday").hasSize(1).allMatch(message -> message.contains("holidays"));
        facility.getHolidays().clear();
        assertThat(gaps()).isEmpty();
    }
}
