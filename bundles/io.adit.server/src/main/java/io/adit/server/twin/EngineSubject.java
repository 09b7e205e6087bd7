package io.adit.server.twin;

import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationModelFactory;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.base.model.headers.DittoHeaders;

/** The subject as which the server itself acts on twins; nobody can log in as it. */
public final class EngineSubject {
    /** Subject id as it stands in policies. */
    public static final String ID = "adit:engine";

    private EngineSubject() {}

    /** Context with that subject alone. */
    public static AuthorizationContext context() {
        return AuthorizationModelFactory.newAuthContext(
                DittoAuthorizationContextType.UNSPECIFIED, AuthorizationSubject.newInstance(ID));
    }

    /** Headers of a command that the server gives by itself. */
    public static DittoHeaders headers() {
        return DittoHeaders.newBuilder()
                .authorizationContext(context())
                .randomCorrelationId()
                .build();
    }
}
