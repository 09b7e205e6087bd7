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
            case Platform.OS_WIN32 -> "Install the WebView2 runtime of Microsoft Edge";
            case Platform.OS_LINUX ->
                "Install WebKitGTK (Debian, Ubuntu: apt-get install libwebkit2gtk-4.1-0; Fedora: dnf install"
                        + " webkit2gtk4.1)";
            default -> "Update the system";
        };
        return what + " needs a browser of the system, and there is none that can be used. " + install
                + ", then close this view and open it again.\n\n(" + reason + ")";
    }
}
