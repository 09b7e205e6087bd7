package io.adit.workbench.help;

import io.adit.workbench.WorkbenchPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.jspecify.annotations.Nullable;

/** The files of the guides: part of the bundle, or of a checkout that it was started in. Stateless. */
final class Guides {
    /** Scheme of addresses of pages. */
    static final String SCHEME = "adit-help:";

    /** Names of the pages that the contents list, without {@code .md}. */
    static final List<String> PAGES = List.of(
            "guides/engineer",
            "guides/facility-manager",
            "guides/device-developer",
            "guides/data-engineer",
            "guides/app-developer",
            "guides/operator",
            "twin-layout");

    private Guides() {}

    /** A page; null where it is not there. @param name such as {@code guides/engineer} */
    static Markdown.@Nullable Page page(String name) throws IOException {
        URL url = url(name + ".md");
        if (url == null) {
            return null;
        }
        try (InputStream in = url.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Markdown.render(text, link -> target(name, link));
        }
    }

    /** Where a link of a page leads: another page, a picture's file, the web, or nowhere. */
    private static String target(String page, String link) {
        if (link.startsWith("http://") || link.startsWith("https://")) {
            return link;
        }
        if (link.startsWith("#")) {
            return SCHEME + page + link;
        }
        String path = URI.create("/" + page)
                .resolve(link.replaceFirst("#.*", ""))
                .getPath()
                .substring(1);
        if (path.endsWith(".md")) {
            int anchor = link.indexOf('#');
            return SCHEME + path.substring(0, path.length() - 3) + (anchor < 0 ? "" : link.substring(anchor));
        }
        try {
            URL url = path.startsWith("images/") ? url(path) : null;
            return url == null ? SCHEME : FileLocator.toFileURL(url).toString();
        } catch (IOException e) {
            return SCHEME;
        }
    }

    private static @Nullable URL url(String name) throws IOException {
        if (!name.matches("[\\w.-]+(/[\\w.-]+)*") || name.contains("..")) {
            return null;
        }
        URL packed = WorkbenchPlugin.get().getBundle().getEntry("help/" + name);
        String home = System.getProperty("adit.home");
        if (packed != null || home == null) {
            return packed;
        }
        Path file = Path.of(home, "docs", name);
        return Files.isRegularFile(file) ? file.toUri().toURL() : null;
    }
}
