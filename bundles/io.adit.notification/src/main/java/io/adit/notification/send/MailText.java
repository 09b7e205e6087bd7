package io.adit.notification.send;

import io.adit.notification.Delivery;
import io.adit.notification.Notice;
import io.adit.notification.NoticeKind;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Deliveries as people read them in a mail. */
final class MailText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss zzz", Locale.ENGLISH);

    private final String link;

    /** @param link where the dashboard is; empty: no link */
    MailText(String link) {
        this.link = link;
    }

    String subject(List<Delivery> deliveries) {
        String first = subject(deliveries.getLast());
        return deliveries.size() == 1 ? first : first + " (and " + (deliveries.size() - 1) + " more)";
    }

    private static String subject(Delivery delivery) {
        Notice notice = delivery.notice();
        String what =
                delivery.kind() == NoticeKind.ENDED ? "Over" : notice.level().toUpperCase(Locale.ROOT);
        return oneLine("[" + what + "] " + notice.facility() + ": " + notice.ruleName());
    }

    /** A header must not be continued by what a name contains. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    String body(List<Delivery> deliveries) {
        String separator = "\n" + "-".repeat(72) + "\n\n";
        String body = deliveries.stream().map(this::body).collect(Collectors.joining(separator));
        return link.isEmpty() ? body : body + "\nDashboard: " + link + "\n";
    }

    private String body(Delivery delivery) {
        Notice notice = delivery.notice();
        StringBuilder text = new StringBuilder();
        text.append(delivery.kind() == NoticeKind.ENDED ? "No longer active: " : "")
                .append(notice.text())
                .append("\n\n");
        line(text, "Facility", notice.facility());
        line(text, "Asset", notice.asset());
        line(text, "Level", notice.level() + " (severity " + notice.severity() + " of 1000)");
        line(text, "Time", TIME.format(notice.at().atZone(notice.zone())));
        if (delivery.untold() > 0) {
            line(text, "Note", "it came " + delivery.untold() + " more times since you were told last");
        }
        if (delivery.kind() != NoticeKind.ENDED && !notice.plan().isEmpty()) {
            text.append("\nAction plan\n");
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

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(String.format(Locale.ROOT, "%-9s %s%n", name + ":", value));
        }
    }
}
