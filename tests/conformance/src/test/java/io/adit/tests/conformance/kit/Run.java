package io.adit.tests.conformance.kit;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.PackageNameFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The suite as a command: {@code [--ditto URL (--pre-auth SUBJECT | --user NAME --password-file FILE)
 * [--other-user NAME --other-password-file FILE] [--token-file FILE]] [--hono-registry URL [--hono-user NAME
 * --hono-password-file FILE] [--hono-mqtt HOST:PORT] [--hono-http URL] [--hono-amqp HOST:PORT] [--hono-mqtts HOST:PORT]
 * [--hono-https URL] [--hono-amqps HOST:PORT] [--hono-ca FILE] [--hono-north HOST:PORT --hono-north-user NAME
 * --hono-north-password-file FILE]] [--only CLASS] [--suite PACKAGE]}. Runs the cases of what is given, of Ditto, of Hono or of both; of our own server for both where neither is. A
 * class of the cases of Hono is named {@code hono.CLASS}. Prints what failed and one line of counts; exits with 0 when
 * nothing failed.
 */
public final class Run implements TestExecutionListener {
    static final Set<String> OPTIONS = Set.of(
            "ditto",
            "pre-auth",
            "user",
            "password-file",
            "other-user",
            "other-password-file",
            "token-file",
            "hono-registry",
            "hono-user",
            "hono-password-file",
            "hono-mqtt",
            "hono-http",
            "hono-amqp",
            "hono-mqtts",
            "hono-https",
            "hono-amqps",
            "hono-ca",
            "hono-north",
            "hono-north-user",
            "hono-north-password-file",
            "only",
            "suite");
    private static final int WRONG_USAGE = 2;

    private final PrintStream out = System.out;
    private final Map<String, String> failed = new TreeMap<>();
    private final Map<String, String> skipped = new TreeMap<>();
    private int passed;

    /** Runs the suite and ends the process with 0, with 1 when a case failed, or with 2 when called wrongly. */
    public static void main(String[] args) {
        String only = "";
        for (int i = 0; i < args.length; i += 2) {
            String option = args[i].replaceFirst("^--", "");
            if (!OPTIONS.contains(option) || i + 1 == args.length) {
                System.err.println("adit: unknown option or missing value: " + args[i] + "; there are: "
                        + String.join(", ", List.copyOf(new java.util.TreeSet<>(OPTIONS))));
                System.exit(WRONG_USAGE);
            }
            System.setProperty("conformance." + option, args[i + 1]);
            only = option.equals("only") ? args[i + 1] : only;
        }
        try {
            HonoTarget.checkOptions();
        } catch (IllegalArgumentException e) {
            System.err.println("adit: " + e.getMessage());
            System.exit(WRONG_USAGE);
        }
        System.exit(new Run().run(only) ? 0 : 1);
    }

    private boolean run(String only) {
        long started = System.nanoTime();
        String root = System.getProperty(
                "conformance.suite", Run.class.getPackageName().replaceFirst("\\.kit$", ""));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        only.isEmpty()
                                ? DiscoverySelectors.selectPackage(root)
                                : DiscoverySelectors.selectClass(root + "." + only + "Test"))
                .filters(packages(root, only))
                .build();
        LauncherFactory.create().execute(request, this);
        skipped.forEach((name, reason) -> out.println("skipped  " + name + "  (" + reason + ")"));
        failed.forEach((name, reason) -> out.println("FAILED   " + name + "\n   " + reason.replace("\n", "\n   ")));
        out.printf(
                "%d cases passed, %d failed, %d skipped or known gaps, in %.1f s%n",
                passed, failed.size(), skipped.size(), (System.nanoTime() - started) / 1e9);
        return failed.isEmpty() && passed > 0;
    }

    /* Who points the suite at a Ditto or at a Hono wants the cases of that one alone. */
    private static PackageNameFilter packages(String root, String only) {
        String devices = root + ".hono";
        if (only.isEmpty() && Target.startsOwn() && !HonoTarget.startsOwn()) {
            return PackageNameFilter.includePackageNames(devices);
        }
        return only.isEmpty() && HonoTarget.startsOwn() && !Target.startsOwn()
                ? PackageNameFilter.excludePackageNames(devices)
                : PackageNameFilter.includePackageNames(root);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String reason = result.getThrowable().map(Run::text).orElse("");
        switch (result.getStatus()) {
            case SUCCESSFUL -> passed += test.isTest() ? 1 : 0;
            case ABORTED ->
                skipped.put(test.getDisplayName(), reason.lines().findFirst().orElse(""));
            default -> failed.put(test.getDisplayName(), reason);
        }
    }

    private static String text(Throwable failure) {
        return failure instanceof AssertionError || failure.getMessage() != null
                ? String.valueOf(failure.getMessage())
                : failure.toString();
    }
}
