package io.adit.server.doctor;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this, and how many files it may open. */
final class JavaCheck {
    private static final int LEAST = 21;
    private static final int BEST = 25;
    private static final long FEW_FILES = 4096;

    private JavaCheck() {}

    static List<Diagnosis> look() {
        List<Diagnosis> found = new ArrayList<>();
        found.add(version(Runtime.version().feature(), Runtime.version() + ", " + System.getProperty("java.vendor")));
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
            found.add(files(unix.getMaxFileDescriptorCount()));
        }
        return found;
    }

    static Diagnosis version(int feature, String text) {
        if (feature < LEAST) {
            return Diagnosis.wrong("Java", text, "Install a JDK " + LEAST + " or later, or set JAVA_HOME to one.");
        }
        return feature < BEST
                ? Diagnosis.note("Java", text, "With a JDK " + BEST + " or later the server starts faster.")
                : Diagnosis.ok("Java", text);
    }

    static Diagnosis files(long most) {
        String found = "up to " + most;
        return most < FEW_FILES
                ? Diagnosis.note(
                        "open files",
                        found,
                        "Each connection of a device is one: raise it with ulimit -n, or LimitNOFILE= of systemd.")
                : Diagnosis.ok("open files", found);
    }
}
