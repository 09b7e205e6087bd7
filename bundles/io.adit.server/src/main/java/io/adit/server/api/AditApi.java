package io.adit.server.api;

import io.adit.gateway.openapi.ApiDescription;
import io.adit.gateway.openapi.OperationTable;
import java.util.List;

/** What the one-machine server serves over HTTP, described in OpenAPI: Ditto's paths and those beside them. */
public final class AditApi {
    private AditApi() {}

    /** @param version of the program */
    public static ApiDescription describe(String version) {
        return new ApiDescription(
                version, List.of(ApiDescription.ditto(), OperationTable.read(AditApi.class, "adit.operations")));
    }
}
