package io.adit.ifc.importer;

import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Facility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/**
 * Proposes sensors where a file has none: in its spaces and in storeys without spaces, else in the finest spatial elements
 * that it has. Where there are more places than sensors, the sensors are spread evenly over them.
 */
final class SensorProposals {
    private static final List<String> ROOM = List.of("temperature", "humidity", "co2");
    private static final List<String> WEATHER = List.of("temperature", "humidity", "rain");
    private static final List<String> GROUND = List.of("temperature", "displacement");
    private static final List<String> BRIDGE = List.of("strain", "displacement", "temperature");
    private static final List<String> TUNNEL = List.of("airVelocity", "co", "temperature");
    private static final List<String> OPEN_AIR =
            List.of("roof", "dach", "toit", "terrace", "terrasse", "balcon", "balkon", "courtyard", "outdoor");

    private static final List<Predicate<Asset>> ORDER = List.of(
            asset -> asset.getKind() == AssetKind.SPACE || isUndivided(asset),
            asset -> asset.getKind() == AssetKind.SEGMENT,
            asset -> asset.getKind() == AssetKind.PART,
            asset -> asset.getKind() == AssetKind.FACILITY,
            asset -> asset.getKind() == AssetKind.SITE);
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
        List<Asset> places = places();
        int most = Math.min(places.size(), max / ROOM.size());
        int added = 0;
        for (int i = 0; i < most; i++) {
            Asset asset = places.get((int) ((long) i * places.size() / most));
            List<String> keys = keys(asset);
            keys.forEach(key -> channels.addProposal(asset, key));
            added += keys.size();
        }
        return added;
    }

    private List<Asset> places() {
        for (Predicate<Asset> suits : ORDER) {
            List<Asset> found = new ArrayList<>();
            facility.eAllContents().forEachRemaining(o -> {
                if (o instanceof Asset asset && suits.test(asset)) {
                    found.add(asset);
                }
            });
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.copyOf(facility.getAssets());
    }

    private static boolean isUndivided(Asset asset) {
        return asset.getKind() == AssetKind.STOREY
                && asset.getAssets().stream().noneMatch(part -> part.getKind() == AssetKind.SPACE);
    }

    private static List<String> keys(Asset asset) {
        if (within(asset, "tunnel")) {
            return TUNNEL;
        }
        if (within(asset, "bridge")) {
            return BRIDGE;
        }
        if (within(asset, "road") || within(asset, "rail")) {
            boolean whole = asset.getKind() == AssetKind.FACILITY || asset.getKind() == AssetKind.SITE;
            return whole ? WEATHER : GROUND;
        }
        return isOpenAir(asset) ? WEATHER : ROOM;
    }

    private static boolean isOpenAir(Asset asset) {
        String name = asset.getName().toLowerCase(Locale.ROOT);
        boolean indoors = asset.getKind() == AssetKind.SPACE
                || asset.getKind() == AssetKind.STOREY
                || "IfcBuilding".equals(asset.getIfcClass());
        boolean attic = name.contains("dachgeschoss");
        return !indoors || (!attic && OPEN_AIR.stream().anyMatch(name::contains));
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
