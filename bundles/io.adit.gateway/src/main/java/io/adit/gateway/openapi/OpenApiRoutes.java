package io.adit.gateway.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * Serves an OpenAPI description: {@code GET /openapi} as JSON, as YAML, or as the page to try it, by {@code Accept};
 * {@code /openapi.json} and {@code /openapi.yaml} for tools. Open to everybody, as it tells nothing that the program's
 * documentation doesn't; what the page tries needs a login.
 */
public final class OpenApiRoutes {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> PARTS =
            Map.of("try.js", SCRIPT, "login.js", SCRIPT, "try.css", "text/css; charset=utf-8");

    private final Buffer json;
    private final Buffer yaml;
    private final Buffer page = resource("try.html");

    private OpenApiRoutes(ApiDescription description) {
        json = Buffer.buffer(description.toJson());
        yaml = Buffer.buffer(description.toYaml());
    }

    /** Adds the routes. */
    public static void mount(Router router, ApiDescription description) {
        OpenApiRoutes routes = new OpenApiRoutes(description);
        router.get("/openapi").handler(routes::negotiated);
        router.get("/openapi.json").handler(ctx -> answer(ctx, "application/json", routes.json));
        router.get("/openapi.yaml").handler(ctx -> answer(ctx, "application/yaml", routes.yaml));
        PARTS.forEach((file, type) -> {
            Buffer content = resource(file);
            router.get("/openapi/" + file).handler(ctx -> answer(ctx, type, content));
        });
    }

    private void negotiated(RoutingContext ctx) {
        String accept = Objects.requireNonNullElse(ctx.request().getHeader("Accept"), "");
        ctx.response().putHeader("Vary", "Accept");
        if (accept.contains("text/html")) {
            answer(ctx, "text/html; charset=utf-8", page);
        } else if (accept.contains("yaml")) {
            answer(ctx, "application/yaml", yaml);
        } else {
            answer(ctx, "application/json", json);
        }
    }

    private static void answer(RoutingContext ctx, String type, Buffer content) {
        ctx.response()
                .putHeader("Content-Type", type)
                .putHeader("Content-Security-Policy", CONTENT_POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-cache")
                .end(content);
    }

    private static Buffer resource(String name) {
        try (InputStream in = Objects.requireNonNull(OpenApiRoutes.class.getResourceAsStream(name))) {
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " can't be read.", e);
        }
    }
}
