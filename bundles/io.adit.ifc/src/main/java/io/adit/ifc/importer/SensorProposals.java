package io.adit.ifc.importer;

import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Facility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** Proposes sensors where a file has none: in its spaces, else in the finest spatial elements that it has. */
final class SensorProposals {
    private static final List<List<AssetKind>> ORDER = List.of(
            List.of(AssetKind.SPACE),
            List.of(AssetKind.SEGMENT, AssetKind.PART),
            List.of(AssetKind.STOREY),
            List.of(AssetKind.FACILITY),
            List.of(AssetKind.SITE));
    private final Facility facility;
    private final Channels channels;
    private final int max;

    SensorProposals(Facility facility, Channels channels, int max) {
        this.facility = facility;
        this.channels = channels;
        this.max = max;
    }

    /** Adds at most the allowed number of channels; gives how many. */
    int add() {
        int added = 0;
        for (Asset asset : places()) {
            List<String> keys = keys(asset);
            if (added + keys.size() > max) {
                return added;
            }
            keys.forEach(key -> channels.addProposal(asset, key));
            added += keys.size();
        }
        return added;
    }

    private List<Asset> places() {
        for (List<AssetKind> kinds : ORDER) {
            List<Asset> found = new ArrayList<>();
            facility.eAllContents().forEachRemaining(o -> {
                if (o instanceof Asset asset && kinds.contains(asset.getKind())) {
                    found.add(asset);
                }
            });
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.copyOf(facility.getAssets());
    }

    private static List<String> keys(Asset asset) {
        if (within(asset, "tunnel")) {
            return List.of("airVelocity", "co", "temperature");
        }
        if (within(asset, "bridge")) {
            return List.of("strain", "displacement", "temperature");
        }
        boolean open = within(asset, "road") || within(asset, "rail") || asset.getKind() == AssetKind.SITE;
        return open ? List.of("temperature", "humidity", "rain") : List.of("temperature", "humidity", "co2");
    }

    private static boolean within(Asset asset, String word) {
        for (EObject at = asset; at instanceof Asset a; at = at.eContainer()) {
            String text = a.getIfcClass() + " " + (a.getKind() == AssetKind.SPACE ? "" : a.getName());
            if (text.toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
