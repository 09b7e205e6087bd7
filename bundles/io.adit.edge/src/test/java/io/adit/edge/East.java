package io.adit.edge;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.history.Series;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** The station of tests: hands on clean samples, as fast as it can. */
final class East {
    private East() {}

    /** Its settings, with a centre at that address. */
    static CentreSettings at(URI centre) {
        return new CentreSettings(
                centre,
                "east",
                Login.basic("east", "secret"),
                Route.DIRECT,
                Set.of(Series.CLEAN),
                0,
                1 << 20,
                List.of(CentreSettings.Kind.values()));
    }
}
