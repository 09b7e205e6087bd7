package io.adit.gateway.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One thing that can be done over HTTP.
 *
 * @param method in capitals
 * @param path with parameters in braces; one whose name ends with {@code Path} stands for one or more segments
 * @param tag what it belongs to
 * @param summary what it does, a sentence
 * @param parameters names of its query parameters and headers
 * @param body media type and schema of the request's body, empty where it takes none
 * @param answers schema of each answer by status, empty where the answer has no body
 */
public record Operation(
        String method,
        String path,
        String tag,
        String summary,
        List<String> parameters,
        Map<String, String> body,
        Map<Integer, String> answers) {
    /** Whether a request's path is one of this operation. */
    public boolean covers(String requested) {
        StringBuilder regex = new StringBuilder();
        for (String segment : path.substring(1).split("/", -1)) {
            boolean parameter = segment.startsWith("{");
            regex.append('/').append(parameter ? segment.endsWith("Path}") ? ".+" : "[^/]+" : Pattern.quote(segment));
        }
        return requested.matches(regex.toString());
    }

    /** The names of the parameters in the path, in their order. */
    List<String> pathParameters() {
        return Pattern.compile("\\{([^}]+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** A name for generated clients, e.g. {@code getApi2ThingsThingId}. */
    String id() {
        StringBuilder id = new StringBuilder(method.toLowerCase(Locale.ROOT));
        for (String word : path.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }
}
