package io.adit.workbench.viewer;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Rule;
import io.adit.workbench.editor.FacilityEditor;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Carries what is chosen between an editor and the 3D view, each change once. UI thread only. */
final class TreeLink {
    private final BiConsumer<List<String>, String> sink;
    private final Runnable chosen = this::chosen;
    private @Nullable FacilityEditor editor;
    private boolean revealing;

    /** @param sink gets GlobalIds of what is chosen in the editor, the nearest first, and the id of a channel or nothing */
    TreeLink(BiConsumer<List<String>, String> sink) {
        this.sink = sink;
    }

    /** From now on another editor; null: none. */
    void follow(@Nullable FacilityEditor next) {
        if (next == editor) {
            return;
        }
        if (editor != null) {
            editor.choice().removeFollower(chosen);
        }
        editor = next;
        if (next != null) {
            next.choice().addFollower(chosen);
            chosen();
        }
    }

    private void chosen() {
        EObject element = revealing || editor == null ? null : editor.choice().element();
        if (element != null) {
            EObject place = element instanceof Rule rule && rule.getChannel() != null ? rule.getChannel() : element;
            List<String> elements = ShownModel.elements(place);
            Channel channel = channelOf(place);
            sink.accept(elements, channel == null ? "" : channel.getId());
        }
    }

    private static @Nullable Channel channelOf(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Channel channel) {
                return channel;
            }
        }
        return null;
    }

    /** Selects in the tree what was tapped, if it is in the model; a search that somebody typed stays, and what the tree does not show is chosen beside it. */
    void reveal(Facility facility, Tapped tapped) {
        EObject element = find(facility, tapped);
        if (element != null && editor != null) {
            revealing = true;
            try {
                editor.choose(element);
            } finally {
                revealing = false;
            }
        }
    }

    private static @Nullable EObject find(Facility facility, Tapped tapped) {
        if (!tapped.mark().isEmpty()) {
            return facility.eResource().getEObject(tapped.mark());
        }
        for (Iterator<EObject> all = facility.eAllContents(); !tapped.globalId().isEmpty() && all.hasNext(); ) {
            EObject each = all.next();
            boolean asset = each instanceof Asset a && tapped.globalId().equals(a.getGlobalId());
            boolean sensor = each instanceof Channel c && tapped.globalId().equals(c.getSensorGlobalId());
            if (asset || sensor) {
                return each;
            }
        }
        return null;
    }
}
