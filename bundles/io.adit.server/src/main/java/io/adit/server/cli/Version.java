package io.adit.server.cli;

import picocli.CommandLine.IVersionProvider;

/** Version of the running program, from its manifest. */
public final class Version implements IVersionProvider {
    /** Version text; {@code development} when not run from a jar. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"adit " + current() + ", Java " + Runtime.version()};
    }
}
