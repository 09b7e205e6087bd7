package io.adit.server.api;

import io.adit.engine.programme.Programme;
import io.adit.server.backtest.Against;
import io.adit.server.backtest.BacktestRequest;
import io.adit.server.backtest.Incident;
import io.adit.server.backtest.IncidentList;
import io.adit.server.backtest.Stretch;
import io.adit.server.backtest.Sweep;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of a back-test, as JSON. Immutable. */
public final class BacktestBody {
    /** Most incidents. */
    public static final int MOST_INCIDENTS = 1000;

    private static final Duration WARM_UP = Duration.ofDays(30);
    private static final Duration LONGEST_WARM_UP = Duration.ofDays(400);
    private static final Duration AHEAD = Duration.ofDays(1);

    private final JsonObject body;
    private final Instant now;
    private final List<String> faults = new ArrayList<>();

    private BacktestBody(JsonObject body, Instant now) {
        this.body = body;
        this.now = now;
    }

    /**
     * Reads it.
     *
     * @param running the programme that runs, or ran last; it is taken where the body has none
     * @param by who asks
     * @param now the latest time that a stretch may have
     * @throws IllegalArgumentException where something is wrong, with a sentence for people
     * @throws ClassCastException where a member has another type than it should
     */
    public static BacktestRequest read(JsonObject body, Programme running, String by, Instant now) {
        return new BacktestBody(body, now).request(running, by);
    }

    private BacktestRequest request(Programme running, String by) {
        boolean own = body.getJsonArray("programme") != null || body.getJsonArray("changes") != null;
        Against usual = own ? Against.PROGRAMME : Against.JOURNAL;
        String against = body.getString("against", usual.name()).toUpperCase(Locale.ROOT);
        if (List.of(Against.values()).stream().noneMatch(each -> each.name().equals(against))) {
            throw new IllegalArgumentException("'against' is journal, programme or none.");
        }
        Sweep sweep = sweep();
        Set<String> rules = new LinkedHashSet<>();
        body.getJsonArray("rules", new JsonArray()).forEach(id -> rules.add((String) id));
        if (sweep != null && body.getJsonArray("rules") == null) {
            rules.add(sweep.ruleId());
        }
        Programme programme = programme(running);
        check(rules, programme);
        return new BacktestRequest(
                programme,
                running,
                List.copyOf(rules),
                stretch(),
                Against.valueOf(against),
                new IncidentList(incidents(), duration("ahead", AHEAD, LONGEST_WARM_UP)),
                sweep,
                resetAfter(),
                faults,
                by);
    }

    private void check(Set<String> rules, Programme programme) {
        Set<String> missing = new LinkedHashSet<>(rules);
        programme.rules().forEach(rule -> missing.remove(rule.ruleId()));
        if (!missing.isEmpty() && !faults.isEmpty()) {
            throw new IllegalArgumentException("There is no rule " + String.join(", ", missing)
                    + " that can run; what is wrong with the programme: " + String.join(" ", faults));
        }
    }

    private Programme programme(Programme running) {
        JsonArray things = body.getJsonArray("programme");
        JsonArray changes = body.getJsonArray("changes");
        Programme programme = running;
        if (things != null) {
            RunBody.Offered offered = RunBody.programme(things);
            faults.addAll(offered.faults());
            programme = offered.programme();
        }
        return changes == null ? programme : changed(programme, changes);
    }

    /** Without a change that can't run, what it was to take the place of would be tried, and nobody would notice. */
    private static Programme changed(Programme programme, JsonArray changes) {
        RunBody.Offered offered = RunBody.changed(programme, changes);
        if (!offered.faults().isEmpty()) {
            throw new IllegalArgumentException(
                    "The changes can't run; what is wrong with them: " + String.join(" ", offered.faults()));
        }
        return offered.programme();
    }

    private @Nullable Long resetAfter() {
        return body.getString("resetAfter") == null ? null : duration("resetAfter", Duration.ZERO, LONGEST_WARM_UP);
    }

    private Stretch stretch() {
        long from = RunBody.micros(body, "from");
        long to = RunBody.micros(body, "to");
        if (from >= to || to > ChronoUnit.MICROS.between(Instant.EPOCH, now)) {
            throw new IllegalArgumentException("'from' has to be before 'to', and 'to' not in the future.");
        }
        return new Stretch(from, to, duration("warmUp", WARM_UP, LONGEST_WARM_UP));
    }

    private List<Incident> incidents() {
        JsonArray all = body.getJsonArray("incidents", new JsonArray());
        if (all.size() > MOST_INCIDENTS) {
            throw new IllegalArgumentException("There are " + all.size() + " incidents, at most " + MOST_INCIDENTS
                    + " are taken; give those of the stretch.");
        }
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            JsonObject each = all.getJsonObject(i);
            incidents.add(new Incident(
                    RunBody.micros(each, "from"),
                    RunBody.micros(each, "to"),
                    each.getString("thingId", ""),
                    each.getString("featureId", ""),
                    each.getString("label", "")));
        }
        return incidents;
    }

    private @Nullable Sweep sweep() {
        JsonObject sweep = body.getJsonObject("sweep");
        if (sweep == null) {
            return null;
        }
        if (sweep.getDouble("low") == null || sweep.getDouble("high") == null) {
            throw new IllegalArgumentException("A sweep needs the numbers 'low' and 'high'.");
        }
        return new Sweep(
                Objects.requireNonNullElse(sweep.getString("rule"), ""),
                Objects.requireNonNullElse(sweep.getString("level"), ""),
                sweep.getDouble("low"),
                sweep.getDouble("high"),
                sweep.getInteger("steps", 41),
                sweep.getDouble("atMostPerMonth"),
                sweep.getBoolean("occurrences", false));
    }

    private long duration(String name, Duration usual, Duration longest) {
        @Nullable String text = body.getString(name);
        try {
            Duration duration = text == null ? usual : Duration.parse(text);
            if (!duration.isNegative() && duration.compareTo(longest) <= 0) {
                return duration.toNanos() / 1000;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + name + "' is no duration, for example P30D or PT12H.", e);
        }
        throw new IllegalArgumentException("'" + name + "' is 0 to " + longest.toDays() + " days, for example P30D.");
    }
}
