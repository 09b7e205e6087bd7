package io.adit.notification.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.Holidays;
import io.adit.notification.Contact;
import io.adit.notification.OnDuty;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

class RoutesReaderTest {
    private static RoutesReader.Result read(String holidays) {
        return RoutesReader.read(List.of(JsonObject.of("""
                {"thingId": "ns:notification", "attributes": {
                  "type": "notification", "facility": "ns:tunnel", "timeZone": "Europe/Vienna",
                  "notification": {
                    "holidays": [%s],
                    "contacts": [
                      {"id": "shift", "kind": "MAIL", "address": "shift@tunnel.example", "language": "de"},
                      {"id": "room", "kind": "MAIL", "address": "room@tunnel.example"}],
                    "routes": [
                      {"id": "night", "days": ["SATURDAY", "HOLIDAY"], "from": "22:00", "to": "06:00", "steps": []}]}}}
                """.formatted(holidays))));
    }

    @Test
    void readsHolidaysAndLanguages() {
        RoutesReader.Result result = read("\"12-25\", \"easter+1\"");
        assertThat(result.problems()).isEmpty();
        assertThat(result.settings().contacts())
                .extracting(Contact::language)
                .containsExactly(Locale.GERMAN, Locale.ENGLISH);
        assertThat(result.settings().routes().get(0).onDuty())
                .isEqualTo(new OnDuty(
                        Set.of(DayOfWeek.SATURDAY),
                        true,
                        LocalTime.of(22, 0),
                        LocalTime.of(6, 0),
                        ZoneId.of("Europe/Vienna"),
                        Holidays.of(List.of("12-25", "easter+1"))));
    }

    @Test
    void aHolidayThatCannotBeReadIsToldAndNotLeftOut() {
        assertThat(read("\"25.12.\"").problems())
                .singleElement()
                .asString()
                .contains("ns:notification", "'25.12.' is no holiday");
    }
}
