package io.adit.workbench.live;

import io.adit.workbench.WorkbenchPlugin;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.entity.id.NamespacedEntityId;
import org.eclipse.ditto.base.model.entity.type.EntityType;
import org.eclipse.ditto.base.model.signals.GlobalErrorRegistry;
import org.eclipse.ditto.base.model.signals.commands.GlobalCommandRegistry;
import org.eclipse.ditto.base.model.signals.commands.GlobalCommandResponseRegistry;
import org.eclipse.ditto.base.model.signals.events.GlobalEventRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Fills the registries of Ditto's model. Ditto finds its commands, responses, events and errors through an index that it
 * reads with the thread's context class loader, once, when a registry is first used; in OSGi that loader sees none of
 * Ditto's bundles, and every answer of a server would silently be unknown. So the registries are first used here, under a
 * loader that sees all bundles that the workbench is wired to.
 */
public final class DittoRegistries {
    /** What finds services, then the service that is to be found: of bundles that are not started, none is. */
    private static final List<String> LOGGING = List.of("org.apache.aries.spifly.dynamic.bundle", "slf4j.jdk14");

    private static final String PREFIX = "org.eclipse.ditto.";

    private static boolean filled;

    private DittoRegistries() {}

    /** To be called before anything but Ditto's JSON is used; does its work, some hundred milliseconds, once. Thread-safe. */
    static synchronized void fill() {
        if (!filled) {
            Bundle bundle = FrameworkUtil.getBundle(DittoRegistries.class);
            startLogging(bundle);
            fill(bundle);
            filled = true;
        }
    }

    /**
     * Lets SLF4J, which the client alone uses, find what it logs with. Not from the beginning, as what does it rewrites classes while they are loaded, and those of the
     * platform that draw icons are among them.
     */
    private static void startLogging(Bundle bundle) {
        Bundle[] installed = bundle.getBundleContext().getBundles();
        for (String name : LOGGING) {
            Arrays.stream(installed)
                    .filter(each -> name.equals(each.getSymbolicName()))
                    .forEach(DittoRegistries::start);
        }
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            WorkbenchPlugin.log("The client of Ditto will not log.", e);
        }
    }

    private static void fill(Bundle bundle) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new DittoBundles(loaders(bundle)));
        try {
            GlobalErrorRegistry.getInstance();
            GlobalCommandRegistry.getInstance();
            GlobalCommandResponseRegistry.getInstance();
            GlobalEventRegistry.getInstance();
            EntityId.of(EntityType.of("thing"), "io.adit:probe");
            NamespacedEntityId.of(EntityType.of("thing"), "io.adit:probe");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** How many commands, responses, events and errors are known, in this order. */
    public static List<Integer> counts() {
        fill();
        return List.of(
                GlobalCommandRegistry.getInstance().getTypes().size(),
                GlobalCommandResponseRegistry.getInstance().getTypes().size(),
                GlobalEventRegistry.getInstance().getTypes().size(),
                GlobalErrorRegistry.getInstance().getTypes().size());
    }

    /** The loaders of Ditto's bundles that the given one is wired to, directly or through others. */
    private static List<ClassLoader> loaders(Bundle start) {
        Set<Bundle> found = new LinkedHashSet<>();
        List<Bundle> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            BundleWiring wiring = open.remove(open.size() - 1).adapt(BundleWiring.class);
            if (wiring != null) {
                wiring.getRequiredWires(null).stream()
                        .map(wire -> wire.getProvider().getBundle())
                        .filter(bundle ->
                                String.valueOf(bundle.getSymbolicName()).startsWith(PREFIX))
                        .filter(found::add)
                        .forEach(open::add);
            }
        }
        return found.stream()
                .map(bundle -> bundle.adapt(BundleWiring.class))
                .filter(Objects::nonNull)
                .map(BundleWiring::getClassLoader)
                .toList();
    }

    private static final class DittoBundles extends ClassLoader {
        private final List<ClassLoader> loaders;

        DittoBundles(List<ClassLoader> loaders) {
            super(null);
            this.loaders = loaders;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (ClassLoader loader : loaders) {
                try {
                    return loader.loadClass(name);
                } catch (ClassNotFoundException e) {
                    // The next one may have it.
                }
            }
            throw new ClassNotFoundException(name + " is in none of " + Arrays.toString(loaders.toArray()));
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            Set<URL> urls = new LinkedHashSet<>();
            for (ClassLoader loader : loaders) {
                urls.addAll(Collections.list(loader.getResources(name)));
            }
            return Collections.enumeration(urls);
        }
    }
}
