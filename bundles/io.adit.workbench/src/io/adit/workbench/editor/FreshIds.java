package io.adit.workbench.editor;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Ids for what is created or pasted: unique in the file, made of the class and a number. */
public final class FreshIds {
    private FreshIds() {}

    /** The first free id for the element in the model that {@code place} belongs to. */
    public static String next(EObject place, EObject element) {
        return free(used(place), element.eClass().getName().toLowerCase(Locale.ROOT) + "-");
    }

    /** The first free channel key of the asset. */
    public static String nextKey(Asset asset) {
        Set<String> used = new HashSet<>();
        asset.getChannels().forEach(channel -> used.add(channel.getKey()));
        return free(used, "channel");
    }

    /** Gives the copies, and all in them, new ids wherever the model of {@code place} uses theirs already. */
    static void renew(Collection<? extends EObject> copies, EObject place) {
        Set<String> used = used(place);
        for (EObject copy : copies) {
            renew(copy, used);
            copy.eAllContents().forEachRemaining(inner -> renew(inner, used));
            if (copy instanceof Channel channel && place instanceof Asset asset && isTaken(channel, asset)) {
                channel.setKey(nextKey(asset));
            }
        }
    }

    private static boolean isTaken(Channel channel, Asset asset) {
        return asset.getChannels().stream()
                .anyMatch(other -> other.getKey() != null && other.getKey().equals(channel.getKey()));
    }

    private static void renew(EObject element, Set<String> used) {
        if (element instanceof Named named && (named.getId() == null || !used.add(named.getId()))) {
            String id = free(used, element.eClass().getName().toLowerCase(Locale.ROOT) + "-");
            named.setId(id);
            used.add(id);
        }
    }

    private static Set<String> used(EObject place) {
        Set<String> used = new HashSet<>();
        EObject root = EcoreUtil.getRootContainer(place);
        if (root instanceof Named named) {
            used.add(named.getId());
        }
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Named named) {
                used.add(named.getId());
            }
        }
        return used;
    }

    private static String free(Set<String> used, String prefix) {
        int number = 1;
        while (used.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
