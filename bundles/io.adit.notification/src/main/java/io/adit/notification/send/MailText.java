package io.adit.notification.send;

import io.adit.notification.Delivery;
import io.adit.notification.Notice;
import io.adit.notification.NoticeKind;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Deliveries as people read them in a mail, in the language of their contact. What the engine says of an alarm is English everywhere; in another
 * language it stands below a sentence of that language.
 */
final class MailText {
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String link;

    /** @param link where the dashboard is; empty: no link */
    MailText(String link) {
        this.link = link;
    }

    private static String word(Delivery delivery, String key, Object... values) {
        Locale locale = delivery.contact().language();
        String word = ResourceBundle.getBundle(
                        "io.adit.notification.send.mail", locale, MailText.class.getClassLoader(), EXACTLY)
                .getString(key);
        return values.length == 0 ? word : String.format(locale, word, values);
    }

    String subject(List<Delivery> deliveries) {
        Delivery last = deliveries.getLast();
        String first = subject(last);
        return deliveries.size() == 1 ? first : first + " " + word(last, "more", deliveries.size() - 1);
    }

    private static String subject(Delivery delivery) {
        Notice notice = delivery.notice();
        String what = delivery.kind() == NoticeKind.ENDED
                ? word(delivery, "over")
                : notice.level().toUpperCase(Locale.ROOT);
        return oneLine("[" + what + "] " + notice.facility() + ": " + notice.ruleName());
    }

    /** A header must not be continued by what a name contains. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** @param deliveries of one contact */
    String body(List<Delivery> deliveries) {
        String separator = "\n" + "-".repeat(72) + "\n\n";
        String body = deliveries.stream().map(MailText::body).collect(Collectors.joining(separator));
        return link.isEmpty() ? body : body + "\n" + word(deliveries.getLast(), "dashboard") + ": " + link + "\n";
    }

    private static String body(Delivery delivery) {
        Notice notice = delivery.notice();
        boolean ended = delivery.kind() == NoticeKind.ENDED;
        StringBuilder text = new StringBuilder();
        text.append(word(delivery, ended ? "ended" : "raised", notice.text(), notice.ruleName(), notice.level()))
                .append("\n\n");
        if (!word(delivery, "message").isEmpty()) {
            line(text, word(delivery, "message"), notice.text());
        }
        line(text, word(delivery, "facility"), notice.facility());
        line(text, word(delivery, "asset"), notice.asset());
        line(text, word(delivery, "level"), word(delivery, "severity", notice.level(), notice.severity()));
        line(text, word(delivery, "time"), time(delivery));
        if (delivery.untold() > 0) {
            line(text, word(delivery, "note"), word(delivery, "untold", delivery.untold()));
        }
        if (!ended && !notice.plan().isEmpty()) {
            text.append('\n').append(word(delivery, "plan")).append('\n');
            for (int i = 0; i < notice.plan().size(); i++) {
                text.append("  ")
                        .append(i + 1)
                        .append(". ")
                        .append(notice.plan().get(i))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String time(Delivery delivery) {
        Notice notice = delivery.notice();
        return DateTimeFormatter.ofPattern(
                        word(delivery, "time.pattern"), delivery.contact().language())
                .format(notice.at().atZone(notice.zone()));
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(String.format(Locale.ROOT, "%-9s %s%n", name + ":", value));
        }
    }
}
