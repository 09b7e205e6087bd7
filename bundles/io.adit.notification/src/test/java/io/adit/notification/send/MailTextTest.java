package io.adit.notification.send;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.notification.Alarms;
import io.adit.notification.Contact;
import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.NoticeKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MailTextTest {
    private static final Instant TIME = Instant.parse("2026-03-02T10:00:00Z");

    private static Delivery delivery(Locale language, NoticeKind kind, int untold) {
        Contact contact = new Contact("shift", "Shift", ContactKind.MAIL, "shift@tunnel.example", language);
        return new Delivery("1", contact, "route", Alarms.notice(1, kind, TIME), kind, untold, TIME);
    }

    @Test
    void germanContactsReadGerman() {
        MailText text = new MailText("https://adit.example/");
        List<Delivery> raised = List.of(delivery(Locale.GERMAN, NoticeKind.RAISED, 3));
        assertThat(text.subject(raised)).isEqualTo("[ACTION] North tunnel: Water pressure");
        assertThat(text.body(raised))
                .startsWith("Water pressure: Stufe action ist erreicht.\n\nMeldung:")
                .contains("Anlage:", "Bauteil:", "(Schwere ", " von 1000)", "02.03.2026 11:00:00 MEZ")
                .contains("kam noch 3 Mal", "Maßnahmenplan\n  1. ", "Übersicht: https://adit.example/")
                .doesNotContain("Facility", "Action plan", "severity");
        List<Delivery> ended =
                List.of(delivery(Locale.GERMAN, NoticeKind.RAISED, 0), delivery(Locale.GERMAN, NoticeKind.ENDED, 0));
        assertThat(text.subject(ended)).isEqualTo("[Vorbei] North tunnel: Water pressure (und 1 weitere)");
        assertThat(text.body(ended)).contains("Stufe action liegt nicht mehr an.");
    }

    @Test
    void aLanguageWithoutWordsIsToldInEnglish() {
        MailText text = new MailText("");
        assertThat(text.body(List.of(delivery(Locale.JAPANESE, NoticeKind.RAISED, 0))))
                .contains("Facility:", "Action plan", "2026-03-02 11:00:00 ");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = "io.adit.notification.send.mail";
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, exactly);
        ResourceBundle german = ResourceBundle.getBundle(name, Locale.GERMAN, exactly);
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        for (String key : english.keySet()) {
            assertThat(german.getString(key)).as(key).isNotEmpty();
        }
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }
}
