package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads all assets that a user may see, page by page, through Ditto's search. Blocks; stateless. */
final class TwinSearch {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int PAGE = 200;
    private static final String FILTER = "in(attributes/type,\"asset\",\"facility\")";
    private static final String FIELDS = "thingId,_revision,attributes,features";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;

    private final HttpClient http;

    TwinSearch(HttpClient http) {
        this.http = http;
    }

    List<JsonObject> assets(ServerAccess access) throws TwinServerException, InterruptedException {
        List<JsonObject> things = new ArrayList<>();
        String cursor = null;
        do {
            JsonObject page = page(access, cursor);
            page.getValue("items")
                    .filter(JsonValue::isArray)
                    .ifPresent(items -> items.asArray().forEach(item -> things.add(item.asObject())));
            cursor = page.getValue("cursor")
                    .filter(JsonValue::isString)
                    .map(JsonValue::asString)
                    .orElse(null);
        } while (cursor != null);
        return things;
    }

    private JsonObject page(ServerAccess access, @Nullable String cursor)
            throws TwinServerException, InterruptedException {
        String option = cursor == null ? "size(" + PAGE + ")" : "cursor(" + cursor + ")";
        String query = "/api/2/search/things?filter=" + encode(FILTER) + "&fields=" + encode(FIELDS) + "&option="
                + encode(option);
        HttpRequest request = access.request(query).timeout(TIMEOUT).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            check(access, response);
            return JsonObject.of(response.body());
        } catch (IOException e) {
            throw new TwinServerException(Phrase.of(Messages.noServerAnswersAt, access.base()), false, e);
        } catch (JsonRuntimeException e) {
            throw new TwinServerException(Phrase.of(Messages.whatAnswersAtIsNoDittoServer, access.base()), true, e);
        }
    }

    private static void check(ServerAccess access, HttpResponse<String> response) throws TwinServerException {
        switch (response.statusCode()) {
            case OK -> {}
            case UNAUTHORIZED, FORBIDDEN ->
                throw new TwinServerException(
                        Phrase.of(Messages.theServerAtRefusesUserWithThis, access.base(), access.user()), true, null);
            case NOT_FOUND ->
                throw new TwinServerException(
                        Phrase.of(Messages.whatAnswersAtIsNoDittoServer, access.base()), true, null);
            default ->
                throw new TwinServerException(
                        Phrase.of(Messages.theServerAtAnswersWithStatus, access.base(), response.statusCode()),
                        false,
                        null);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
