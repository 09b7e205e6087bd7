package io.adit.gateway.http;

import io.adit.things.CheckPermissions;
import java.util.Set;
import org.eclipse.ditto.json.JsonFactory;

/** {@code /api/2/checkPermissions}. */
final class PermissionsEndpoint implements Endpoint {
    @Override
    public Reply on(WireRequest request) {
        if (!request.segments().isEmpty()) {
            return new Reply.NoRoute();
        }
        return request.method().equals("POST")
                ? new Reply.Execute(CheckPermissions.of(JsonFactory.newObject(request.json()), request.headers()))
                : new Reply.WrongMethod(Set.of("POST"));
    }
}
