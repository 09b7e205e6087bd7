package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Contact;
import io.adit.model.ContactKind;
import io.adit.model.Facility;
import io.adit.model.Route;
import io.adit.model.RouteStep;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Contact contact = AditFactory.eINSTANCE.createContact();
    private final Route route = AditFactory.eINSTANCE.createRoute();
    private final RouteStep step = AditFactory.eINSTANCE.createRouteStep();

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
}
