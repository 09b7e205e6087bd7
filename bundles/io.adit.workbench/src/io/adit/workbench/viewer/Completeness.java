package io.adit.workbench.viewer;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Rule;
import io.adit.validation.Finding;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What of the model is complete, by what Problems would say of it. */
final class Completeness {
    private Completeness() {}

    /** HIGH for errors, MEDIUM for warnings, LOW for notes, OK for channels without any. @param findings about the elements of this model */
    static Painting of(Facility facility, List<Finding> findings) {
        Painting painting = new Painting();
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel) {
                painting.atLeast(channel, Look.OK);
            }
        }
        for (Finding finding : findings) {
            Look look = switch (finding.severity()) {
                case ERROR -> Look.HIGH;
                case WARNING -> Look.MEDIUM;
                case INFO -> Look.LOW;
            };
            switch (subject(finding.object())) {
                case Channel channel -> painting.atLeast(channel, look);
                case Asset asset -> painting.atLeast(asset, look);
                case null, default -> {}
            }
        }
        return painting;
    }

    /** The channel or asset that an element belongs to; null for what belongs to the facility as a whole. */
    private static @Nullable EObject subject(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Channel || each instanceof Asset) {
                return each;
            }
            if (each instanceof Rule rule) {
                return rule.getChannel();
            }
        }
        return null;
    }
}
