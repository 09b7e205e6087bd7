package io.adit.tests.conformance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.function.Consumer;

/** The answer to a request, with what a case expects of it. Each expectation fails with the whole answer. */
public final class Answer {
    /** The ETag of any state of a thing or policy. */
    public static final String REV = "\"rev:\\d+\"";

    /** The ETag of a part of a thing or policy. */
    public static final String HASH = "\"hash:[0-9a-f]+\"";

    private final String request;
    private final HttpResponse<String> response;

    Answer(String request, HttpResponse<String> response) {
        this.request = request;
        this.response = response;
    }

    /** With one of these statuses. */
    public Answer hasStatus(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(status -> status == response.statusCode())) {
            throw fail("status should be " + Arrays.toString(statuses));
        }
        return this;
    }

    /** Status of the answer. */
    public int status() {
        return response.statusCode();
    }

    /** With a header whose whole value matches this regular expression. */
    public Answer header(String name, String regex) {
        if (!value(name).matches(regex)) {
            throw fail("header " + name + " should match " + regex);
        }
        return this;
    }

    /** With a location that ends so. */
    public Answer location(String path) {
        if (!value("location").endsWith(path)) {
            throw fail("location should end with " + path);
        }
        return this;
    }

    /** Without this header. */
    public Answer noHeader(String name) {
        if (response.headers().firstValue(name).isPresent()) {
            throw fail("there should be no header " + name);
        }
        return this;
    }

    /** Value of a header; the empty text where it is missing. */
    public String value(String name) {
        return String.join(",", response.headers().allValues(name));
    }

    /** With exactly this JSON. */
    public Answer body(String json) {
        if (!Json.same(Json.of(json), json())) {
            throw fail("body should be " + json);
        }
        return this;
    }

    /** With at least this JSON: objects may have further members. */
    public Answer bodyHas(String json) {
        if (!Json.has(json(), Json.of(json))) {
            throw fail("body should have " + json);
        }
        return this;
    }

    /** With exactly this JSON at a pointer. */
    public Answer at(String pointer, String json) {
        if (!Json.same(Json.of(json), json().at(pointer))) {
            throw fail(pointer + " should be " + json);
        }
        return this;
    }

    /** With a text at a pointer that matches this regular expression as a whole. */
    public Answer matches(String pointer, String regex) {
        if (!json().at(pointer).asText().matches(regex)) {
            throw fail(pointer + " should match " + regex);
        }
        return this;
    }

    /** Without a value at a pointer. */
    public Answer nothingAt(String pointer) {
        if (!json().at(pointer).isMissingNode()) {
            throw fail("there should be nothing at " + pointer);
        }
        return this;
    }

    /** With something of this body that only code can say. */
    public Answer json(Consumer<JsonNode> expectation) {
        try {
            expectation.accept(json());
        } catch (AssertionError e) {
            throw fail(e.getMessage());
        }
        return this;
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return Json.of(response.body());
        } catch (AssertionError e) {
            throw fail("body should be JSON");
        }
    }

    /** The body as text. */
    public String text() {
        return response.body();
    }

    /** Without a body. */
    public Answer noBody() {
        if (!response.body().isEmpty()) {
            throw fail("there should be no body");
        }
        return this;
    }

    /** With Ditto's error of this code: as JSON, with the status once more and a sentence. */
    public Answer error(String code) {
        header("content-type", "application/json.*");
        at("/error", "\"" + code + "\"").at("/status", Integer.toString(status()));
        assertThat(json().path("message").asText()).as("message of " + this).isNotBlank();
        return this;
    }

    private AssertionError fail(String what) {
        return new AssertionError(what + ", but is:\n" + this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(request).append("\n-> ").append(status());
        response.headers()
                .map()
                .forEach((name, values) ->
                        text.append("\n   ").append(name).append(": ").append(String.join(",", values)));
        return text.append("\n   ").append(response.body()).toString();
    }
}
