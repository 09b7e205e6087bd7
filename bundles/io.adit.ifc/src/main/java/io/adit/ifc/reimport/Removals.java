package io.adit.ifc.reimport;

import io.adit.ifc.reimport.Change.Kind;
import io.adit.ifc.reimport.Change.Standing;
import io.adit.ifc.revision.Element;
import io.adit.model.Asset;
import io.adit.model.Channel;

/** Decides which assets may go by themselves. */
final class Removals {
    private final Sides sides;

    Removals(Sides sides) {
        this.sides = sides;
    }

    Change of(Element element) {
        ModelIndex mine = sides.mine();
        Element own = mine.snapshot().element(element.id());
        Asset asset = mine.asset(element.id());
        String note = asset == null ? channel(element.id()) : reason(asset);
        String label = own == null ? element.label() : own.label();
        return new Change(
                Difference.key(Kind.REMOVED, element.id(), ""),
                Kind.REMOVED,
                note.isEmpty() ? Standing.PLAIN : Standing.CONFLICT,
                element.id(),
                element.value(Element.CLASS) + " " + label,
                "",
                "",
                "",
                own == null ? "" : mine.label(own.parent()),
                note);
    }

    private String channel(String id) {
        Channel channel = sides.mine().channel(id);
        String attached = channel == null ? "" : sides.mine().attached(channel);
        return "its channel stays, with its history" + (attached.isEmpty() ? "" : ": " + attached);
    }

    /** Why an asset had better stay; empty where nothing speaks against its removal. */
    private String reason(Asset asset) {
        Element own = sides.mine().snapshot().element(asset.getId());
        Element old = sides.old(asset.getId());
        String attached = sides.mine().attached(asset);
        if (!attached.isEmpty()) {
            return "on it hang " + attached;
        }
        if (old == null) {
            return "whether it ever was in the file is unknown";
        }
        if (own != null && !own.fields().equals(old.fields())) {
            return "it was edited in the model";
        }
        for (Asset part : asset.getAssets()) {
            String stays = stays(asset, part);
            if (!stays.isEmpty()) {
                return stays;
            }
        }
        return "";
    }

    private String stays(Asset whole, Asset part) {
        Match match = sides.matching().ofOld(part.getId());
        Element now = match == null ? null : sides.now().element(match.now());
        if (now != null) {
            return sides.placeInNow(now).equals(whole.getId()) ? "in it is " + part.getName() : "";
        }
        boolean gone =
                sides.old(part.getId()) != null && !sides.matching().doubts().containsKey(part.getId());
        return gone && reason(part).isEmpty() ? "" : "in it is " + part.getName();
    }
}
