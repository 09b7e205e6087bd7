package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.history.AlarmEntry;
import io.adit.history.HistoryReader;
import io.adit.history.kpi.AlarmId;
import io.adit.history.kpi.AlarmMove;
import io.adit.history.kpi.AlarmMoves;
import io.adit.history.kpi.KpiReckoning;
import io.adit.history.kpi.Stretch;
import io.adit.server.ingest.AlarmNow;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;

/**
 * {@code GET /api/adit/alarms/kpis}: how good the alarm system is, in figures, over the alarms whose feature one may read now. Reads at most
 * {@value #MOST_CHANGES} changes.
 */
public final class AlarmsKpisRoute {
    static final int MOST_CHANGES = 500_000;
    private static final int MOST_OPERATORS = 1000;
    private static final Duration DEFAULT_STRETCH = Duration.ofDays(7);

    private final Vertx vertx;
    private final ReadablePlaces places;
    private final PresentAlarms present;
    private final Kept kept;
    private final Clock clock;

    /**
     * @param present has the alarms as they are
     * @param kept where they changed
     */
    public AlarmsKpisRoute(Vertx vertx, TwinRuntime twins, PresentAlarms present, Kept kept, Clock clock) {
        this.vertx = vertx;
        this.places = new ReadablePlaces(vertx, twins);
        this.present = present;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * The journal of alarms.
     *
     * @param handOver completes when the changes are in it that are known now
     */
    public record Kept(HistoryReader history, Supplier<CompletionStage<Long>> handOver) {}

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/api/adit/alarms/kpis")
                .handler(access.known())
                .handler(context -> TimeSeriesRoute.guarded(context, () -> answer(context)));
    }

    private void answer(RoutingContext context) {
        Stretch stretch = stretch(new SeriesParameters(context.queryParams(), clock.instant()));
        AuthorizationContext subjects = Access.subjects(context);
        present.all()
                .compose(now -> Future.fromCompletionStage(kept.handOver.get(), vertx.getOrCreateContext())
                        .compose(taken -> vertx.executeBlocking(() -> new Changes(now, read(stretch)), false)))
                .compose(changes -> places.of(changes.places(), subjects)
                        .compose(allowed ->
                                vertx.executeBlocking(() -> KpiReckoning.of(stretch, changes.moves(allowed)), false)))
                .onSuccess(kpis -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(AlarmKpiJson.of(kpis).toBuffer()))
                .onFailure(failure -> TimeSeriesRoute.refuse(context, failure));
    }

    private Stretch stretch(SeriesParameters parameters) {
        Instant now = clock.instant();
        long to = parameters.text("to") == null ? micros(now) : parameters.micros("to", now);
        long from = parameters.micros(
                "from", Instant.EPOCH.plus(to, ChronoUnit.MICROS).minus(DEFAULT_STRETCH));
        if (from >= to || to - from > Stretch.LONGEST_MICROS) {
            throw SeriesRefused.query("'from' has to be before 'to', by ten years at most.");
        }
        return new Stretch(from, to, parameters.number("operators", 1, 1, MOST_OPERATORS));
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private List<AlarmEntry> read(Stretch stretch) {
        List<AlarmEntry> found = AlarmMoves.read(kept.history, stretch, MOST_CHANGES);
        if (found.size() > MOST_CHANGES) {
            throw SeriesRefused.query(
                    "There are more than " + MOST_CHANGES + " changes of alarms since then; ask for a later 'from'.");
        }
        return found;
    }

    /** The alarms as they are, and what changed. */
    private record Changes(List<AlarmNow> now, List<AlarmEntry> entries) {
        Set<ChannelId> places() {
            Set<ChannelId> places = new HashSet<>();
            now.forEach(alarm -> places.add(AlarmJson.place(alarm)));
            entries.forEach(entry -> places.add(AlarmJson.place(entry)));
            return places;
        }

        List<AlarmMove> moves(Set<ChannelId> allowed) {
            List<AlarmMove> states = now.stream()
                    .filter(alarm -> allowed.contains(AlarmJson.place(alarm)))
                    .map(alarm -> AlarmMove.of(
                            new AlarmId(alarm.channel().thingId(), alarm.ruleId(), alarm.ruleName()), alarm.status()))
                    .toList();
            return AlarmMoves.of(
                    states,
                    entries.stream()
                            .filter(entry -> allowed.contains(AlarmJson.place(entry)))
                            .toList());
        }
    }
}
