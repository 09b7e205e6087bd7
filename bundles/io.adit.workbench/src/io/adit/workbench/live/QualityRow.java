package io.adit.workbench.live;

import static io.adit.workbench.JsonMembers.number;
import static io.adit.workbench.JsonMembers.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * How well a channel delivers. Immutable; NaN where a figure is not defined.
 *
 * @param id of the channel's row
 * @param asset name of the asset
 * @param channel name of the channel
 * @param completeHour share of the expected samples of the last hour that came
 * @param completeDay the same of the last day
 * @param badDay share of bad ones among the samples of the last day
 * @param reason why most of these are bad; empty without any
 * @param delaySeconds delay that 95 % of the samples of the last day had at most
 * @param newest time of the newest sample; null before the first
 */
record QualityRow(
        String id,
        String asset,
        String channel,
        double completeHour,
        double completeDay,
        double badDay,
        String reason,
        double delaySeconds,
        @Nullable Instant newest) {
    private static final double FINE_COMPLETE = 0.95;
    private static final double FINE_BAD = 0.05;

    /** All channels of an answer of the server. @param twins tells the names of the assets */
    static List<QualityRow> of(JsonObject answer, LiveTwins twins) {
        List<QualityRow> rows = new ArrayList<>();
        answer.getValue("channels")
                .filter(JsonValue::isArray)
                .ifPresent(all -> all.asArray().forEach(each -> rows.add(row(each.asObject(), twins))));
        return rows;
    }

    private static QualityRow row(JsonObject each, LiveTwins twins) {
        String id = text(each, "thingId") + "#" + text(each, "featureId");
        ChannelRow known = twins.channel(id);
        double received = number(each, "day/received");
        String time = text(each, "newest/time");
        return new QualityRow(
                id,
                known == null ? text(each, "thingId") : known.asset(),
                text(each, "name").isEmpty() ? text(each, "featureId") : text(each, "name"),
                number(each, "hour/completeness"),
                number(each, "day/completeness"),
                received > 0 ? number(each, "day/bad") / received : Double.NaN,
                reason(each),
                number(each, "day/latencyP95Seconds"),
                time.isEmpty() ? null : Instant.parse(time));
    }

    private static String reason(JsonObject each) {
        String most = "";
        double count = 0;
        JsonObject reasons = each.getValue("day/reasons")
                .filter(JsonValue::isObject)
                .map(JsonValue::asObject)
                .orElse(JsonObject.empty());
        for (JsonField reason : reasons) {
            if (reason.getValue().isNumber() && reason.getValue().asDouble() > count) {
                most = reason.getKeyName();
                count = reason.getValue().asDouble();
            }
        }
        return most.isEmpty() ? "" : Words.reason(most);
    }

    /** True where it delivers as it should, as far as that is defined. */
    boolean isFine() {
        return !(completeDay < FINE_COMPLETE) && !(badDay > FINE_BAD) && newest != null;
    }

    /** "99.7 %"; a dash where it is not defined. */
    static String percent(double share) {
        return Double.isNaN(share)
                ? "–"
                : String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f %%", 100 * share);
    }
}
