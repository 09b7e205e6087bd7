package io.adit.ifc.reimport;

import io.adit.ifc.Texts;
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
        return Texts.of("note.channel-stays") + (attached.isEmpty() ? "" : ": " + attached);
    }

    /** Why an asset had better stay; empty where nothing speaks against its removal. */
    private String reason(Asset asset) {
        Element own = sides.mine().snapshot().element(asset.getId());
        Element old = sides.old(asset.getId());
        String attached = sides.mine().attached(asset);
        if (!attached.isEmpty()) {
            return Texts.of("note.attached", attached);
        }
        if (old == null) {
            return Texts.of("note.never-known");
        }
        if (own != null && !own.fields().equals(old.fields())) {
            return Texts.of("note.edited");
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
            return sides.placeInNow(now).equals(whole.getId()) ? Texts.of("note.part", part.getName()) : "";
        }
        boolean gone =
                sides.old(part.getId()) != null && !sides.matching().doubts().containsKey(part.getId());
        return gone && reason(part).isEmpty() ? "" : Texts.of("note.part", part.getName());
    }
}
