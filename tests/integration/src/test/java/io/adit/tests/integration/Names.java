package io.adit.tests.integration;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;

/** Finds ids in the sample. */
final class Names {
    private Names() {}

    /** Thing id of the asset whose channel with this key is fed by this device. */
    static String thingOf(Facility facility, String device, String key) {
        return facility.getNamespace() + ":"
                + ((Asset) channelOf(facility, device, key).eContainer()).getId();
    }

    /** The channel with this key that is fed by this device. */
    static Channel channelOf(Facility facility, String device, String key) {
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel
                    && channel.getKey().equals(key)
                    && channel.getBindings().get(0).getDevice().getId().equals(device)) {
                return channel;
            }
        }
        throw new AssertionError("no channel " + key + " of " + device);
    }
}
