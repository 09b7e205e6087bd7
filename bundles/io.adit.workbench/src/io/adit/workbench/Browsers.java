package io.adit.workbench;

import org.eclipse.core.runtime.Platform;

/** The browser of the system, in which some views are drawn. */
public final class Browsers {
    private Browsers() {}

    /**
     * What to do where the system has no browser that can be used.
     *
     * @param what needs it, at the beginning of a sentence
     * @param reason as the system tells it
     */
    public static String missing(String what, String reason) {
        String install = switch (Platform.getOS()) {
            case Platform.OS_WIN32 -> Messages.installTheWebview2RuntimeOf;
            case Platform.OS_LINUX -> Messages.installWebkitgtkDebianUbuntuAptGet;
            default -> Messages.updateTheSystem;
        };
        return Phrase.of(Messages.needsABrowserOfTheSystemAndThereIs, what, install, reason);
    }
}
