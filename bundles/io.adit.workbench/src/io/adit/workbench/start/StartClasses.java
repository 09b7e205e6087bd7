package io.adit.workbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * The classes of bundles that a start asks for until its window stands, in that order: noted in a file by the first start of a product, loaded by a second thread in later ones while the first
 * thread connects to the screen and builds the window.
 *
 * <p>A class is loaded, not initialised, and only from a bundle that is active or does not start with its first class: a start on the second thread could do what belongs on the first. What is
 * missing or can't be read costs time only, as each class is loaded where it is needed if it was not before.
 */
public final class StartClasses {
    private final BundleContext context;
    private final Path file;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private @Nullable ServiceRegistration<WeavingHook> watch;
    private boolean ended;

    /** @param file where the classes are noted: a line that stands for the product, then one for each class, "bundle class" */
    public StartClasses(BundleContext context, Path file) {
        this.context = context;
        this.file = file;
    }

    /** Loads the noted classes, and gives how many; -1 where none are noted for the product as it is. */
    public int load() {
        List<String> noted = noted();
        if (noted.isEmpty() || !noted.getFirst().equals(product())) {
            return -1;
        }
        Map<String, Source> sources = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            sources.put(bundle.getSymbolicName(), new Source(bundle));
        }
        int loaded = 0;
        for (String line : noted.subList(1, noted.size())) {
            int space = line.indexOf(' ');
            Source source = sources.get(line.substring(0, Math.max(space, 0)));
            if (source != null && source.load(line.substring(space + 1))) {
                loaded++;
            }
        }
        return loaded;
    }

    /** Begins to watch which classes are loaded, unless the window stands by now. The calling thread's own are left out. */
    public synchronized void watch() {
        if (ended) {
            return;
        }
        Thread own = Thread.currentThread();
        WeavingHook hook = woven -> {
            if (!Thread.currentThread().equals(own)) {
                asked.add(line(woven));
            }
        };
        watch = context.registerService(WeavingHook.class, hook, null);
    }

    /**
     * Ends the watching, if there is any, and notes what was seen.
     *
     * @throws IOException when the file can't be written; the next start then watches again
     */
    public synchronized void note() throws IOException {
        ended = true;
        if (watch == null) {
            return;
        }
        watch.unregister();
        watch = null;
        List<String> lines = new ArrayList<>(asked.size() + 1);
        lines.add(product());
        lines.addAll(asked);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.write(file.resolveSibling(file.getFileName() + ".new"), lines);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(WovenClass woven) {
        return woven.getBundleWiring().getBundle().getSymbolicName() + ' ' + woven.getClassName();
    }

    private List<String> noted() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) { // the first start, or a damaged file: either way it is written anew
            return List.of();
        }
    }

    /** Another text whenever a bundle was added, changed or removed. */
    private String product() {
        long[] changes = Arrays.stream(context.getBundles())
                .mapToLong(bundle -> 31 * bundle.getBundleId() + bundle.getLastModified())
                .toArray();
        return Integer.toHexString(Arrays.hashCode(changes)) + '-' + changes.length;
    }

    /** A bundle, and whether it starts with its first class. */
    private record Source(Bundle bundle, boolean startsWithClass) {
        Source(Bundle bundle) {
            this(bundle, bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) != null);
        }

        boolean load(String type) {
            if (startsWithClass && bundle.getState() != Bundle.ACTIVE) {
                return false;
            }
            try {
                bundle.loadClass(type);
                return true;
            } catch (ClassNotFoundException | LinkageError e) { // whoever needs the class is told
                return false;
            }
        }
    }
}
