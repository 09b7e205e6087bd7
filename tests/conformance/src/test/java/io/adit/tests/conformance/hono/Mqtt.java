package io.adit.tests.conformance.hono;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.HonoSite;

/** A case for each of the two versions of MQTT. */
final class Mqtt {
    private Mqtt() {}

    /** What a case does; the version is 4 for 3.1.1 and 5 for 5. */
    interface Body {
        void run(HonoSite site, int version) throws Exception;
    }

    static void add(Cases cases, String name, Body body) {
        cases.addForDevices("3.1.1: " + name, site -> body.run(site, 4));
        cases.addForDevices("5: " + name, site -> body.run(site, 5));
    }
}
