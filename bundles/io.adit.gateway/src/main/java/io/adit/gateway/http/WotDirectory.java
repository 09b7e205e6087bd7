package io.adit.gateway.http;

import io.adit.gateway.auth.Authenticator;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * {@code /.well-known/wot}: the W3C WoT Discovery description of the things here as a directory. It tells nothing but the
 * addresses of Ditto's HTTP API, so it needs no login, as in Ditto.
 */
final class WotDirectory {
    private static final String PATH = "/.well-known/wot";
    private static final JsonObject DESCRIPTION = JsonFactory.newObject("""
            {"@context":["https://www.w3.org/2022/wot/td/v1.1","https://www.w3.org/2022/wot/discovery"],
            "@type":"ThingDirectory","id":"urn:ditto:wot:thing-directory",
            "title":"Thing Description Directory (TDD) of Eclipse Ditto",
            "version":{"model":"1.0.0","instance":"1.0.0"},"base":"",
            "securityDefinitions":{"basic_sc":{"scheme":"basic","in":"header"}},"security":"basic_sc",
            "properties":{"things":{"description":"Retrieve all Thing Descriptions","type":"array",
            "items":{"type":"object"},"readOnly":true,
            "uriVariables":{
            "offset":{"title":"Offset","description":"Number of Thing Descriptions to skip for pagination",
            "type":"integer","minimum":0},
            "limit":{"title":"Limit","description":"Maximum number of Thing Descriptions to return",
            "type":"integer","minimum":1}},
            "forms":[{"href":"api/2/things{?offset,limit}","op":"readproperty","contentType":"application/json",
            "htv:statusCode":200}]}},
            "actions":{"retrieveThing":{"description":"Retrieve a Thing Description by its Thing ID.",
            "uriVariables":{"thingId":{"@type":"ThingID","title":"Thing ID","type":"string","format":"iri-reference"}},
            "output":{"description":"The schema is implied by the content type","type":"object"},
            "safe":true,"idempotent":true,
            "forms":[{"href":"api/2/things/{thingId}","htv:methodName":"GET",
            "htv:headers":[{"htv:fieldName":"Accept","htv:fieldValue":"application/td+json"}],
            "response":{"contentType":"application/td+json","htv:statusCode":200},
            "additionalResponses":[{"contentType":"application/json","htv:statusCode":404,"success":false}]}]}}}""");

    private WotDirectory() {}

    /** Adds the route. */
    static void mount(Router router, Authenticator authenticator) {
        router.route(HttpMethod.GET, PATH).handler(ctx -> answer(ctx, authenticator.origin(ctx.request())));
        router.route(HttpMethod.HEAD, PATH).handler(ctx -> answer(ctx, authenticator.origin(ctx.request())));
    }

    private static void answer(RoutingContext ctx, String origin) {
        HttpServerResponse response = ctx.response().putHeader("Content-Type", "application/td+json");
        Buffer text =
                Buffer.buffer(DESCRIPTION.setValue("base", JsonValue.of(origin)).toString());
        if (ctx.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", Integer.toString(text.length()))
                    .end();
        } else {
            response.end(text);
        }
    }
}
