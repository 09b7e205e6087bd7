package io.adit.server;

import io.adit.cassandra.CassandraHistories;
import io.adit.engine.ChannelId;
import io.adit.engine.programme.Programme;
import io.adit.engine.quality.ChannelQuality;
import io.adit.history.History;
import io.adit.history.HistoryReader;
import io.adit.server.api.AlarmsKpisRoute;
import io.adit.server.api.ExplainRoute;
import io.adit.server.api.QualityRoute;
import io.adit.server.backtest.BacktestData;
import io.adit.server.backtest.Origin;
import io.adit.server.ingest.AlarmNow;
import io.adit.server.ingest.Explainer;
import io.adit.server.ingest.Ingest;
import io.adit.server.recompute.KeptExplainer;
import io.adit.server.station.Stations;
import io.adit.server.twin.EngineInTwins;
import io.adit.server.twin.PublishedProgramme;
import io.adit.things.TwinReplica;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whom to ask what an engine knows: the one of this server, or what engines on Kafka left in history and twins.
 *
 * @param reading the history
 * @param programme what is run
 * @param alarms as they are judged
 * @param quality how well channels deliver
 * @param handOver completes when all changes of alarms are in the history that are known now
 * @param explainer tells where samples come from
 * @param origins where the readings of a channel came in
 */
record EngineAnswers(
        HistoryReader reading,
        Supplier<Programme> programme,
        Supplier<CompletionStage<List<AlarmNow>>> alarms,
        Supplier<CompletionStage<List<ChannelQuality>>> quality,
        Supplier<CompletionStage<Long>> handOver,
        Explainer explainer,
        Function<ChannelId, Optional<Origin>> origins) {
    /** By the engine of this server. */
    static EngineAnswers here(Ingest ingest, History history) {
        Origin origin = new Origin(
                "this server",
                ingest.arrivals(),
                () -> ingest.handOver().toCompletableFuture().join());
        return new EngineAnswers(
                history,
                ingest::programme,
                ingest::alarms,
                ingest::quality,
                ingest::handOver,
                ingest.rerun(),
                channel -> Optional.of(origin));
    }

    /** By what others left. @param twins where the engines write */
    static EngineAnswers elsewhere(CassandraHistories histories, TwinReplica twins, PublishedProgramme published) {
        EngineInTwins shown = new EngineInTwins(twins, published);
        return new EngineAnswers(
                histories.reader(),
                published::programme,
                shown::alarms,
                shown::quality,
                () -> CompletableFuture.completedFuture(Long.MAX_VALUE),
                new KeptExplainer(histories.reader(), published::programme),
                channel -> histories.partition(channel).map(number -> Origin.ofHistory("partition " + number)));
    }

    AlarmsKpisRoute.Kept journal() {
        return new AlarmsKpisRoute.Kept(reading, handOver);
    }

    QualityRoute.Counted counted() {
        return new QualityRoute.Counted(quality, programme);
    }

    ExplainRoute.Explained explained() {
        return new ExplainRoute.Explained(explainer, programme);
    }

    /** What back-tests read; at a centre of what stations handed on too, whose rules are published but not run there. */
    BacktestData backtests(Stations stations, PublishedProgramme published) {
        if (stations.all().isEmpty()) {
            return new BacktestData(reading, origins, programme);
        }
        return new BacktestData(
                reading,
                channel -> stations.of(channel.thingId())
                        .map(link ->
                                Origin.ofHistory("station " + link.station().name()))
                        .or(() -> origins.apply(channel)),
                published::programme);
    }
}
