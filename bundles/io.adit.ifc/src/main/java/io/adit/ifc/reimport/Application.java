package io.adit.ifc.reimport;

import io.adit.ifc.reimport.Change.Kind;
import io.adit.ifc.revision.Element;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Makes the chosen changes in the model. Used once. */
final class Application {
    private final Sides sides;
    private final ModelIndex mine;
    private final TheirElements theirs;
    private final Map<String, Change> taken = new LinkedHashMap<>();
    private final Map<String, String> made = new HashMap<>();
    private final Map<String, Asset> created = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    /**
     * @param model the new revision as a facility model
     * @param chosen what to do, in the order of the difference
     */
    Application(Sides sides, Facility model, List<Change> chosen) {
        this.sides = sides;
        this.mine = sides.mine();
        this.theirs = new TheirElements(model, mine);
        chosen.forEach(change -> taken.put(change.key(), change));
    }

    /** Ids in the model of the elements that were made, by their ids in the new revision. */
    Map<String, String> made() {
        return made;
    }

    /** What could not be done, a sentence each. */
    List<String> refused() {
        return refused;
    }

    void run() {
        for (Element element : sides.now().elements()) {
            if (!element.sensor()) {
                addAsset(element);
            }
        }
        for (Element element : sides.now().elements()) {
            String id = sides.idOfNow(element.id());
            if (id != null && mine.has(id)) {
                update(id, element);
            }
        }
        for (Element element : sides.now().elements()) {
            if (element.sensor()) {
                addSensor(element);
            }
        }
        List<Change> removed =
                taken.values().stream().filter(c -> c.kind() == Kind.REMOVED).toList();
        removed.reversed().forEach(change -> remove(change.id()));
    }

    private boolean isTaken(Kind kind, String id, String field) {
        return taken.containsKey(Difference.key(kind, id, field));
    }

    private boolean isNew(Element element) {
        String id = sides.idOfNow(element.id());
        return id == null ? isTaken(Kind.ADDED, element.id(), "") : !mine.has(id) && isTaken(Kind.LEFT_OUT, id, "");
    }

    private void addAsset(Element element) {
        if (isNew(element)) {
            String id = sides.idOfNow(element.id());
            Asset asset = theirs.asset(element.id(), mine.unique(id == null ? element.id() : id));
            parts(place(element)).add(asset);
            created.put(element.id(), asset);
            made.put(element.id(), asset.getId());
        }
    }

    private void addSensor(Element element) {
        if (isNew(element)) {
            Asset place = place(element);
            Asset asset = place == null ? mine.facility().getAssets().getFirst() : place;
            made.put(element.id(), theirs.channel(element.id(), asset).getId());
        }
    }

    /** The nearest asset of the model, new ones included, that an element of the new revision is in; null at the top. */
    private @Nullable Asset place(Element element) {
        String at = element.parent();
        while (!at.isEmpty()) {
            String id = sides.idOfNow(at);
            Asset found = created.containsKey(at) ? created.get(at) : id == null ? null : mine.asset(id);
            if (found != null) {
                return found;
            }
            Element above = sides.now().element(at);
            at = above == null ? "" : above.parent();
        }
        return null;
    }

    private EList<Asset> parts(@Nullable Asset whole) {
        return whole == null ? mine.facility().getAssets() : whole.getAssets();
    }

    private void update(String id, Element now) {
        Asset asset = mine.asset(id);
        Channel channel = mine.channel(id);
        if (isTaken(Kind.REISSUED, id, "")) {
            theirs.reissue(asset, channel, now.globalId());
        }
        if (isTaken(Kind.MOVED, id, "")) {
            move(asset, channel, place(now));
        }
        if (isTaken(Kind.RENAMED, id, "")) {
            theirs.set(asset, channel, now, Element.NAME);
        }
        theirs.fields(now, mine.snapshot().element(id)).stream()
                .filter(field -> isTaken(Kind.CHANGED, id, field.toString()))
                .forEach(field -> theirs.set(asset, channel, now, field));
    }

    private void move(@Nullable Asset asset, @Nullable Channel channel, @Nullable Asset to) {
        if (asset != null) {
            if (to != null && EcoreUtil.isAncestor(asset, to)) {
                refused.add(asset.getName() + " cannot be moved into " + to.getName() + ", which is a part of it.");
            } else {
                parts(to).add(asset);
            }
        } else if (channel != null && to != null) {
            channel.setKey(TheirElements.freeKey(to, channel.getKey()));
            to.getChannels().add(channel);
        }
    }

    private void remove(String id) {
        Asset asset = mine.asset(id);
        Channel channel = mine.channel(id);
        if (asset != null) {
            EList<Asset> around = asset.eContainer() instanceof Asset whole
                    ? whole.getAssets()
                    : mine.facility().getAssets();
            around.addAll(List.copyOf(asset.getAssets()));
            List.copyOf(asset.getChannels()).forEach(theirs::remove);
            EcoreUtil.delete(asset, true);
        } else if (channel != null && channel.eContainer() != null) {
            theirs.remove(channel);
        }
    }
}
