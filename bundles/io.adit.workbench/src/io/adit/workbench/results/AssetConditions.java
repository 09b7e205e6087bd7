package io.adit.workbench.results;

import io.adit.ifc.writeback.Condition;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.workbench.live.AlarmBand;
import io.adit.workbench.live.AlarmRow;
import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.LiveTwins;
import io.adit.workbench.live.Quality;
import io.adit.workbench.live.ServerRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** How the assets of a model fare by the connected server, for the file that the model was imported from. Stateless. */
public final class AssetConditions {
    private AssetConditions() {}

    /**
     * One for each asset with a GlobalId of which the server has a channel: its most severe alarm that is not silenced, else that its data can't be trusted,
     * else that it is normal; with values and alarms as they are now. UI thread only.
     */
    public static List<Condition> of(Facility facility, LiveTwins twins, LocalDate date) {
        Map<String, List<AlarmRow>> alarms = twins.openAlarms().stream()
                .filter(alarm -> !alarm.isSilent())
                .collect(Collectors.groupingBy(alarm -> ServerRequests.thing(alarm.id())));
        List<Condition> conditions = new ArrayList<>();
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Asset asset
                    && asset.getGlobalId() != null
                    && !asset.getGlobalId().isBlank()) {
                String thing = facility.getNamespace() + ":" + asset.getId();
                List<ChannelRow> rows = new ArrayList<>();
                for (Channel channel : asset.getChannels()) {
                    ChannelRow row = twins.channel(thing + "#" + channel.getKey());
                    if (row != null) {
                        rows.add(row);
                    }
                }
                if (!rows.isEmpty()) {
                    conditions.add(condition(asset, date, rows, alarms.getOrDefault(thing, List.of())));
                }
            }
        }
        return conditions;
    }

    private static Condition condition(Asset asset, LocalDate date, List<ChannelRow> rows, List<AlarmRow> alarms) {
        List<String> lines = new ArrayList<>();
        alarms.stream()
                .sorted(Comparator.comparingInt(AlarmRow::severity).reversed())
                .forEach(alarm -> lines.add(alarm.rule() + ", " + alarm.state().words() + ": " + alarm.message()));
        rows.forEach(row -> lines.add(row.channel() + ": " + row.valueText() + " (" + row.qualityText() + ")"));
        return new Condition(asset.getGlobalId(), date, word(rows, alarms), String.join("; ", lines));
    }

    private static String word(List<ChannelRow> rows, List<AlarmRow> alarms) {
        if (!alarms.isEmpty()) {
            int most = alarms.stream().mapToInt(AlarmRow::severity).max().orElseThrow();
            return words(AlarmBand.of(most));
        }
        boolean doubtful = rows.stream().anyMatch(row -> row.quality() == Quality.BAD || row.quality() == Quality.NONE);
        return doubtful ? "Data problem" : "Normal";
    }

    /** What stands in the file is the same in every language, so that programs can read it. */
    private static String words(AlarmBand band) {
        return switch (band) {
            case LOW -> "Low alarm";
            case MEDIUM -> "Medium alarm";
            case HIGH -> "High alarm";
        };
    }
}
