package io.adit.ifc.reimport;

import io.adit.ifc.Texts;
import io.adit.ifc.revision.Scope;
import io.adit.ifc.revision.Snapshot;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** The edited model as it is when it is made: its elements by id, and what hangs on them. Valid until the model is changed. */
final class ModelIndex {
    private final Facility facility;
    private final Snapshot snapshot;
    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<EObject, Collection<Setting>> references;

    ModelIndex(Facility facility) {
        this.facility = facility;
        this.snapshot = Snapshot.of(facility, new Scope(true, new TreeSet<>()), Map.of());
        this.references = EcoreUtil.CrossReferencer.find(List.of(facility));
        ids.add(facility.getId());
        facility.eAllContents().forEachRemaining(each -> {
            if (each instanceof Named named && named.getId() != null) {
                ids.add(named.getId());
            }
            if (each instanceof Asset asset) {
                assets.put(asset.getId(), asset);
            } else if (each instanceof Channel channel) {
                channels.put(channel.getId(), channel);
            }
        });
    }

    Facility facility() {
        return facility;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    @Nullable
    Asset asset(String id) {
        return assets.get(id);
    }

    @Nullable
    Channel channel(String id) {
        return channels.get(id);
    }

    boolean has(String id) {
        return snapshot.element(id) != null;
    }

    /** The id itself, or with the first number that makes it one that the model does not use; from now on it is in use. */
    String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** The name of an asset; of none, that of the facility. */
    String label(String asset) {
        Asset found = assets.get(asset);
        return String.valueOf(found == null ? facility.getName() : found.getName());
    }

    /** What an engineer has hung on an asset itself, in words; empty for nothing. */
    String attached(Asset asset) {
        List<String> words = new ArrayList<>();
        count(words, asset.getChannels().size(), "count.channel");
        count(words, asset.getCommands().size(), "count.command");
        count(words, asset.getCosts() == null ? 0 : 1, "count.costs");
        long named = references.getOrDefault(asset, List.of()).size();
        count(words, named, "count.reference");
        return String.join(", ", words);
    }

    /** What hangs on a channel, in words. */
    String attached(Channel channel) {
        List<String> words = new ArrayList<>();
        count(words, channel.getBindings().size(), "count.binding");
        count(words, references.getOrDefault(channel, List.of()).size(), "count.reference");
        return String.join(", ", words);
    }

    private static void count(List<String> words, long count, String what) {
        if (count > 0) {
            words.add(Texts.of(count > 1 ? what + "s" : what, count));
        }
    }
}
