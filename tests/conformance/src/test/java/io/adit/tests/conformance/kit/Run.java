package io.adit.tests.conformance.kit;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The suite as a command: {@code [--ditto URL (--pre-auth SUBJECT | --user NAME --password-file FILE)
 * [--other-user NAME --other-password-file FILE] [--token-file FILE]] [--only CLASS] [--suite PACKAGE]}. Prints what failed and one line of counts; exits with 0
 * when nothing failed.
 */
public final class Run implements TestExecutionListener {
    private static final Set<String> OPTIONS = Set.of(
            "ditto",
            "pre-auth",
            "user",
            "password-file",
            "other-user",
            "other-password-file",
            "token-file",
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
                .build();
        LauncherFactory.create().execute(request, this);
        skipped.forEach((name, reason) -> out.println("skipped  " + name + "  (" + reason + ")"));
        failed.forEach((name, reason) -> out.println("FAILED   " + name + "\n   " + reason.replace("\n", "\n   ")));
        out.printf(
                "%d cases passed, %d failed, %d skipped or known gaps, in %.1f s%n",
                passed, failed.size(), skipped.size(), (System.nanoTime() - started) / 1e9);
        return failed.isEmpty() && passed > 0;
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
