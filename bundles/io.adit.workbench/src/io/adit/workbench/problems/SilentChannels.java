package io.adit.workbench.problems;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.validation.Finding;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.ElementText;
import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.Quality;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Channels of a model that are published on the connected server and never had a sample there. */
final class SilentChannels {
    private SilentChannels() {}

    /** None while the view is not connected. */
    static List<Finding> of(Facility facility, LiveView live) {
        List<Finding> silent = new ArrayList<>();
        if (!(live.connection().state() instanceof ConnectionState.Connected)) {
            return silent;
        }
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel && channel.eContainer() instanceof Asset asset) {
                ChannelRow row =
                        live.twins().channel(facility.getNamespace() + ":" + asset.getId() + "#" + channel.getKey());
                if (row != null && row.quality() == Quality.NONE) {
                    silent.add(new Finding(
                            Finding.Severity.WARNING,
                            "channel.never-reported",
                            channel,
                            Phrase.of(
                                    Messages.ofHasNeverReportedAValue, ElementText.of(channel), ElementText.of(asset)),
                            Messages.seeWhetherItsDeviceIsConnectedAnd));
                }
            }
        }
        return silent;
    }
}
