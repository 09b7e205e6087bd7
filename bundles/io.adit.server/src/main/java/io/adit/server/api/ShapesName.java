package io.adit.server.api;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which shapes a request is about.
 *
 * @param hash SHA-256 of the IFC file that they are made of, in hex
 * @param form of their content, from 1
 */
record ShapesName(String hash, int form) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,3}");

    /** As the path of the request says; empty where it is no such name. */
    static Optional<ShapesName> of(RoutingContext context) {
        String hash = context.pathParam("hash");
        String form = context.pathParam("form");
        return HASH.matcher(hash).matches() && FORM.matcher(form).matches()
                ? Optional.of(new ShapesName(hash, Integer.parseInt(form)))
                : Optional.empty();
    }
}
