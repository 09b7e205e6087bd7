package io.adit.workbench.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Starts a product on Equinox: {@code java -jar launcher.jar FOLDER ARGUMENTS}, with the product's folder, in which there are {@code plugins} and {@code configuration}, and the arguments of
 * Equinox. Does what Equinox's own launcher does for it, with the framework's classes from the jar beside this one.
 */
public final class Launcher {
    private static final int FAILED = 13; // as Equinox's own launcher has it

    private Launcher() {}

    /** Ends with the number that the product returns, and with 13 and one line where it could not be started. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.err.println("adit: the launcher needs the folder of a product.");
            System.exit(FAILED);
        }
        System.exit(run(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    private static int run(Path product, String[] arguments) {
        try {
            System.setProperty("osgi.install.area", url(product));
            System.setProperty("osgi.sharedConfiguration.area", url(product.resolve("configuration")));
            System.setProperty("osgi.syspath", product.resolve("plugins").toString());
            System.setProperty("osgi.framework", url(framework(product.resolve("plugins"))));
            if (EclipseStarter.run(arguments, null) instanceof Integer code) {
                return code;
            }
            System.err.println(
                    "adit: the workbench did not start; its log says why, in .metadata of its data folder or in "
                            + "configuration of its own.");
            return FAILED;
        } catch (Exception e) {
            System.err.println("adit: the workbench did not start: " + e);
            return FAILED;
        }
    }

    private static Path framework(Path plugins) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(plugins, "org.eclipse.osgi_*.jar")) {
            for (Path each : found) {
                return each;
            }
        }
        throw new NoSuchFileException(plugins.toString(), null, "no org.eclipse.osgi_*.jar in it");
    }

    /** As Equinox writes it: nothing in it is encoded. */
    private static String url(Path path) {
        return "file:" + path;
    }
}
