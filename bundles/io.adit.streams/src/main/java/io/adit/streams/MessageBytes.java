package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Payloads of messages: in Ditto Protocol JSON is itself, text is a JSON string and all else is such a string in Base64; devices get bytes. */
final class MessageBytes {
    private static final Pattern JSON = Pattern.compile("application/([^;]*\\+)?json.*");

    private MessageBytes() {}

    static boolean isJson(String contentType) {
        return JSON.matcher(contentType.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isText(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("text/");
    }

    /** The bytes of a payload; none where there is none. */
    static byte[] of(@Nullable JsonValue value, String contentType) {
        if (value == null) {
            return new byte[0];
        }
        if (contentType.isEmpty() || isJson(contentType) || !value.isString()) {
            return value.toString().getBytes(StandardCharsets.UTF_8);
        }
        byte[] text = value.asString().getBytes(StandardCharsets.UTF_8);
        if (isText(contentType)) {
            return text;
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
