package io.adit.server.station;

import java.util.Set;

/**
 * A station of this centre.
 *
 * @param name in its addresses
 * @param subject as which it logs in
 * @param namespaces of its things and policies, and of no other station's
 */
public record Station(String name, String subject, Set<String> namespaces) {
    /** Whether a thing or policy is the station's. */
    public boolean has(String entityId) {
        return namespaces.contains(entityId.substring(0, Math.max(0, entityId.indexOf(':'))));
    }
}
