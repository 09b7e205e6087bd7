package io.adit.gateway.http;

import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;

/** The answer of {@code /whoami}. */
final class Whoami {
    private Whoami() {}

    static String of(AuthorizationContext subjects) {
        String first = subjects.getFirstAuthorizationSubject()
                .map(AuthorizationSubject::getId)
                .orElse("");
        return JsonFactory.newObjectBuilder()
                .set("defaultSubject", first)
                .set(
                        "subjects",
                        subjects.stream()
                                .map(subject -> JsonFactory.newValue(subject.getId()))
                                .collect(JsonCollectors.valuesToArray()))
                .build()
                .toString();
    }
}
