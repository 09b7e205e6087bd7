package io.adit.server.twin;

import io.adit.publish.programme.ProgrammeReader;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationModelFactory;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.base.model.headers.DittoHeaders;

/** The subject as which the server itself acts on twins; nobody can log in as it. */
public final class EngineSubject {
    private EngineSubject() {}

    /** Context with that subject alone. */
    public static AuthorizationContext context() {
        return AuthorizationModelFactory.newAuthContext(
                DittoAuthorizationContextType.UNSPECIFIED,
                AuthorizationSubject.newInstance(ProgrammeReader.ENGINE_SUBJECT));
    }

    /** Headers of a command that the server gives by itself. */
    public static DittoHeaders headers() {
        return DittoHeaders.newBuilder()
                .authorizationContext(context())
                .randomCorrelationId()
                .build();
    }
}
