package io.adit.workbench.viewer;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Rule;
import io.adit.model.template.TemplateRules;
import io.adit.workbench.live.AlarmRow;
import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.LiveTwins;
import io.adit.workbench.live.ServerRequests;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** How the assets of a model fare, as the connected server tells it. For one state of the model; UI thread only. */
final class LiveState {
    private static final String ALARM = "alarm-";

    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, Channel> byRule = new HashMap<>();

    LiveState(Facility facility) {
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (element instanceof Asset asset) {
                assets.put(thing(facility, asset), asset);
            } else if (element instanceof Channel channel && channel.eContainer() instanceof Asset asset) {
                channels.put(thing(facility, asset) + "#" + channel.getKey(), channel);
            }
        }
        for (Rule rule : TemplateRules.all(facility)) {
            if (rule.getChannel() != null) {
                byRule.put(rule.getId(), rule.getChannel());
            }
        }
    }

    private static String thing(Facility facility, Asset asset) {
        return facility.getNamespace() + ":" + asset.getId();
    }

    /** As it is now: alarms by their severity, DATA where a value can't be trusted or is missing; what is silenced does not count. */
    Painting of(LiveTwins twins) {
        Painting painting = new Painting();
        for (ChannelRow row : twins.channels()) {
            Channel channel = channels.get(row.id());
            if (channel != null) {
                painting.atLeast(
                        channel,
                        switch (row.quality()) {
                            case GOOD, UNCERTAIN -> Look.OK;
                            case BAD, NONE -> Look.DATA;
                        });
            }
        }
        for (AlarmRow alarm : twins.openAlarms()) {
            if (!alarm.isSilent()) {
                alarm(alarm, painting);
            }
        }
        return painting;
    }

    private void alarm(AlarmRow alarm, Painting painting) {
        Look look = Look.ofSeverity(alarm.severity());
        String feature = ServerRequests.feature(alarm.id());
        Channel channel = byRule.get(feature.startsWith(ALARM) ? feature.substring(ALARM.length()) : feature);
        Asset asset = assets.get(ServerRequests.thing(alarm.id()));
        if (channel != null) {
            painting.atLeast(channel, look);
        } else if (asset != null) {
            painting.atLeast(asset, look);
        }
    }
}
