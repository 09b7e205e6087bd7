package io.adit.wot.internal;

import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;

/** The schemas that every thing description has: of the parameters of Ditto's HTTP API and of its errors. */
public final class TextSchemas {
    private static final JsonObject URI_VARIABLES = JsonFactory.newObject("""
            {"channel":{"type":"string","title":"Channel","description":"Whom the request goes to: the twin, or live to \
            the device.","enum":["twin","live"],"default":"twin"},
            "timeout":{"type":"integer","title":"Timeout","description":"Seconds to wait for the answer; 0 waits for \
            none.","minimum":0,"maximum":60,"default":60},
            "response-required":{"type":"boolean","title":"Response required","description":"Whether an answer is \
            wanted.","default":true},
            "fields":{"type":"string","title":"Fields","description":"Comma-separated names of the fields that the \
            answer is to have."}}""");
    private static final JsonObject ERRORS = JsonFactory.newObject("""
            {"dittoError":{"type":"object","title":"Error","description":"What went wrong, and what to do about it.",
            "properties":{
            "status":{"type":"integer","title":"Status","description":"Status code as in HTTP.","minimum":400,"maximum":599},
            "error":{"type":"string","title":"Error code","description":"Tells kinds of errors apart."},
            "message":{"type":"string","title":"Message","description":"What went wrong."},
            "description":{"type":"string","title":"Description","description":"More about it, or what to do."},
            "href":{"type":"string","title":"Link","description":"Where to read more.","format":"uri"}},
            "required":["status","error","message"]}}""");

    private TextSchemas() {}

    /** The parameters of requests. */
    public static JsonObject uriVariables() {
        return URI_VARIABLES;
    }

    /** Errors, by name of the schema. */
    public static JsonObject errors() {
        return ERRORS;
    }
}
