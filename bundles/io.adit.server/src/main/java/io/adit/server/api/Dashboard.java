package io.adit.server.api;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves the files of the built dashboard: hashed ones, which are those in {@code /assets}, for ever; all others always fresh. */
public final class Dashboard {
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
                    + " worker-src 'self' blob:; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";
    private static final String HASHED = "/assets/";
    private static final long YEAR_SECONDS = 31_536_000;

    private Dashboard() {}

    /** Adds the routes; has to come last. Without built files people are told so. */
    public static void mount(Router router, Path folder) {
        router.get().handler(Dashboard::secure);
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            router.get("/")
                    .handler(context -> context.response()
                            .setStatusCode(503)
                            .putHeader("Content-Type", "text/plain; charset=utf-8")
                            .end("The dashboard is not built here. The API is at /api/2.\n"));
            return;
        }
        StaticHandler files = StaticHandler.create(
                        FileSystemAccess.ROOT, folder.toAbsolutePath().toString())
                .setIndexPage("index.html")
                .setIncludeHidden(false)
                .setCachingEnabled(true)
                .setMaxAgeSeconds(YEAR_SECONDS);
        router.get().handler(context -> {
            if (isPage(context)) {
                context.response().headers().set("Cache-Control", "no-cache");
                context.response().sendFile(folder.resolve("index.html").toString());
                return;
            }
            if (!context.normalizedPath().startsWith(HASHED)) {
                context.addHeadersEndHandler(nothing -> fresh(context));
            }
            files.handle(context);
        });
    }

    /** Asked for again each time: what has a name that stays. */
    private static void fresh(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.headers().set("Cache-Control", "no-cache");
        if (context.normalizedPath().endsWith(".webmanifest") && response.getStatusCode() == 200) {
            response.headers().set("Content-Type", "application/manifest+json");
        }
    }

    private static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals("/") || path.equals("/index.html");
    }

    private static void secure(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer");
        context.next();
    }
}
