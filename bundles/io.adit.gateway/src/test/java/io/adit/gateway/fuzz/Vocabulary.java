package io.adit.gateway.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** What requests are made of: words of the contract, and such as have broken parsers elsewhere. */
final class Vocabulary {
    /** Paths that exist, with ids that exist or are well formed. */
    static final List<String> PATHS = Stream.concat(
                    words(
                            "/api/2/things /api/2/whoami /api/2/search/things /api/2/search/things/count /api/2/cloudevents"
                                    + " /api/2/checkPermissions /api/2/policies /api/adit/session /openapi")
                            .stream(),
                    Stream.concat(
                            below("/api/2/things/test:", "pump new1 new2 new3", partsOfThings()),
                            below("/api/2/policies/test:", "pump new1 policy", partsOfPolicies())))
            .toList();

    static final List<String> ODD_PATHS =
            words("* / // /api /api/2 /api/1/x /api/99999999999/x /ws/2 /ws/1 /../../etc/passwd"
                    + " /%2e%2e/%2e%2e/etc/passwd http://other.example/api/2/whoami /api/2;x/things /api/2/things/test:pump? ?"
                    + " /api/2/things#x /.well-known/wot /openapi/../openapi");

    static final List<String> SEGMENTS =
            words("things policies search whoami checkPermissions cloudevents attributes features"
                    + " properties desiredProperties definition policyId inbox outbox messages claim entries imports subjects resources"
                    + " actions activateTokenIntegration count a b f org:x test:pump thing:%2F thing:/ policy:/ nginx:alice nginx:bob"
                    + " _policy transitiveImports migrateDefinition");

    static final List<String> ODD = Stream.concat(
                    words(
                            ". .. %2e%2e %00 % %zz %2F %5c ä %C3%28 %F0%9F%92%A9 + * a:b:c : :: ~ ~1 {} \\ ' \" <script> -1 1e999 NaN"
                                    + " 9223372036854775808 null true / //")
                            .stream(),
                    Stream.of("", " ", "\uD800", "x".repeat(300), "x".repeat(5_000)))
            .toList();

    static final List<String> VALUES = Stream.concat(
                    words(
                            "null true 0 -1 1e308 1e999 9223372036854775808 1.5 \"x\" \"\" \"\\u0000\" \"\\uD800\" {} [] [[]] {\"\":1}"
                                    + " {\"/\":1} {\"a/b\":{\"~\":2}} {\"a\":null} \"\\\\\" \"test:pump\" [1,\"2\",null,{\"x\":[]}]"
                                    + " {\"value\":1}")
                            .stream(),
                    Stream.of("\"" + "y".repeat(3_000) + "\""))
            .toList();

    /** Bodies that are right where they fit. */
    static final List<String> BODIES =
            words("{\"attributes\":{\"a\":2}} {\"features\":{\"f\":{\"properties\":{\"value\":3}}}} {} 1 \"x\""
                    + " [\"org:model:1\"] {\"properties\":{\"x\":1}} {\"entries\":{}} {\"nginx:bob\":{\"type\":\"t\"}}"
                    + " {\"thing:/\":{\"grant\":[\"READ\",\"WRITE\"],\"revoke\":[]}} {\"thingDefinitionUrl\":\"http://127.0.0.1:1/x\"}"
                    + " {\"r\":{\"resource\":\"thing:/\",\"entityId\":\"test:pump\",\"hasPermissions\":[\"READ\"]}}");

    static final List<String> KEYS = Stream.concat(
                    words(
                            "thingId policyId _policy _metadata _namespace _copyPolicy definition attributes features properties"
                                    + " desiredProperties a b / a/b ~0 entries subjects resources imports importable grant revoke type"
                                    + " expiry announcement default topic path value headers fields extra revision {{thing:id}}")
                            .stream(),
                    Stream.of(""))
            .toList();

    static final List<String> OPERATORS =
            words("eq ne gt ge lt le like ilike in exists empty and or not foo eq and or like in exists");

    static final List<String> PROPERTIES =
            words("attributes/a features/f/properties/value features/*/properties/x thingId policyId"
                    + " _modified _created _revision definition namespace thingIds _metadata/a / attributes// resource:path topic:action"
                    + " time:now time:now-1h entity/a {{x}} attributes/a features/f/properties/value");

    static final List<String> METHODS = words("GET GET GET PUT PUT PUT PATCH POST POST DELETE HEAD OPTIONS LOCK get X");

    static final List<String> TYPES = words(
            "application/x-www-form-urlencoded text/plain application/octet-stream"
                    + " application/json;charset=utf-16 x multipart/form-data;boundary=x application/cloudevents+json application/json");

    static final List<String> HEADERS =
            words("If-Match If-None-Match condition if-equal response-required requested-acks correlation-id"
                    + " channel live-channel-condition live-channel-timeout-strategy get-metadata put-metadata delete-metadata"
                    + " at-historical-revision at-historical-timestamp Accept allow-policy-lockout x-ditto-pre-authenticated"
                    + " ditto-originator ditto-read-subjects version content-type Expect declared-acks reply-target inline Cookie"
                    + " Accept-Encoding merge-thing-patch-conditions Authorization ce-id ce-type ce-specversion");

    static final List<String> HEADER_VALUES =
            words("* \"rev:1\" W/\"x\" \"hash:0\" eq(attributes/a,1) 0 1ms -1s 61s false true maybe []"
                    + " [\"twin-persisted\"] [\"live-response\"] twin-persisted,search-persisted twin live use-twin fail update skip merge"
                    + " */* {} [{\"key\":\"/a\",\"value\":1}] 1 99999999999999999999 2020-01-01T00:00:00Z 100-continue text/event-stream"
                    + " application/td+json gzip,br adit-session=x Basic Bearer");

    static final List<String> PARAMETERS = words(
            "fields filter filter option namespaces ids condition response-required requested-acks"
                    + " channel extraFields if-equal cursor put-metadata from-historical-revision to-historical-revision x dry-run");

    static final List<String> PARAMETER_VALUES =
            words("attributes thingId,features(f/properties) size(3) sort(+thingId) cursor(x) test"
                    + " test:pump 0 false [] thingId,policyId,_revision sort(-attributes/a),size(1)");

    private Vocabulary() {}

    private static List<String> partsOfThings() {
        return words("- /attributes /attributes/a /attributes/b/c /features /features/f /features/f/properties"
                + " /features/f/properties/value /features/f/desiredProperties /features/f/desiredProperties/x /definition /policyId"
                + " /features/f/definition /inbox/messages/ask /outbox/messages/told /inbox/claim /features/f/inbox/messages/x"
                + " /migrateDefinition /inbox/messages");
    }

    private static List<String> partsOfPolicies() {
        return words(
                "- /entries /entries/DEFAULT /entries/new /entries/DEFAULT/subjects /entries/DEFAULT/subjects/nginx:alice"
                        + " /entries/new/subjects/nginx:bob /entries/DEFAULT/resources /entries/DEFAULT/resources/thing:/ /imports"
                        + " /imports/test:policy /entries/DEFAULT/importable /entries/DEFAULT/namespaces /actions/activateTokenIntegration");
    }

    private static Stream<String> below(String prefix, String ids, List<String> parts) {
        return words(ids).stream()
                .flatMap(id -> parts.stream().map(part -> prefix + id + (part.equals("-") ? "" : part)));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
