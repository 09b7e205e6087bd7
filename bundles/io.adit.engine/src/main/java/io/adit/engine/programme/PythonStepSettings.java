package io.adit.engine.programme;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A channel whose samples a function of a Python script makes. The engine gathers the rows and takes the results; who runs the script gives
 * them with {@link io.adit.engine.Engine#computed}.
 *
 * @param script name of a file in the server's folder of steps, such as {@code strain.py}
 * @param function name of a function in it
 * @param inputs what it is given; the first one passes in place of a result where the step fails
 * @param limits how much and how long
 */
public record PythonStepSettings(String script, String function, List<DerivationInput> inputs, Limits limits)
        implements DerivationSettings {
    /** Largest number of rows in one call. */
    public static final int LARGEST_BATCH = 65_536;

    private static final Pattern SCRIPT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.py");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w{0,99}");

    /**
     * Bounds of a step.
     *
     * @param batchRows most rows in one call, 1 to {@value #LARGEST_BATCH}
     * @param waitSeconds how long rows may wait for a full batch, 0 to {@value #LONGEST_WAIT_SECONDS}
     * @param timeoutSeconds how long one call may take, {@value #LEAST_TIMEOUT_SECONDS} to {@value #LONGEST_TIMEOUT_SECONDS}
     * @param memoryMegabytes how much memory its process may have, {@value #LEAST_MEGABYTES} to {@value #MOST_MEGABYTES}
     */
    public record Limits(int batchRows, double waitSeconds, double timeoutSeconds, int memoryMegabytes) {
        /** 4,096 rows, 0.2 s, 10 s, 1,024 MB. */
        public static final Limits DEFAULT = new Limits(4096, 0.2, 10, 1024);

        /** The longest wait for a full batch. */
        public static final double LONGEST_WAIT_SECONDS = 3600;

        /** The shortest time that a call is given. */
        public static final double LEAST_TIMEOUT_SECONDS = 0.1;

        /** The longest time that a call is given. */
        public static final double LONGEST_TIMEOUT_SECONDS = 300;

        /** The least memory that its process is given. */
        public static final int LEAST_MEGABYTES = 64;

        /** The most memory that its process is given. */
        public static final int MOST_MEGABYTES = 65_536;
    }

    /** Whether this may be the name of a script: a plain file name that ends with {@code .py}. */
    public static boolean isScript(String name) {
        return SCRIPT.matcher(name).matches();
    }

    /** Whether this may be the name of a function or input. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    public PythonStepSettings {
        inputs = List.copyOf(inputs);
    }
}
