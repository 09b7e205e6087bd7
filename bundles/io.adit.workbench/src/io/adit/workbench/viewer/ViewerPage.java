package io.adit.workbench.viewer;

import io.adit.workbench.WorkbenchPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the page that draws a model: part of the bundle, or of a checkout that it was started in. Stateless. */
final class ViewerPage {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "wasm", "application/wasm",
            "svg", "image/svg+xml");
    private static final String START = "index.html";

    private ViewerPage() {}

    /** True where the page was built. */
    static boolean isThere() {
        return url(START) != null;
    }

    /** A file of the page; null where it has none of that name. @param name such as {@code assets/index.js} */
    static byte @Nullable [] read(String name) throws IOException {
        URL url = url(name);
        if (url == null) {
            return null;
        }
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }

    /** MIME type of a file of the page, by its name. */
    static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static @Nullable URL url(String name) {
        if (!name.matches("[\\w.-]+(/[\\w.-]+)*") || name.contains("..")) {
            return null;
        }
        URL packed = WorkbenchPlugin.get().getBundle().getEntry("viewer/" + name);
        String home = System.getProperty("adit.home");
        if (packed != null || home == null) {
            return packed;
        }
        Path file = Path.of(home, "web", "viewer", "dist", name);
        try {
            return Files.isRegularFile(file) ? file.toUri().toURL() : null;
        } catch (IOException e) {
            return null;
        }
    }
}
