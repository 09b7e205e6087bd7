package io.adit.steps;

import io.adit.engine.programme.PythonStepSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * The folder of scripts. Only files that lie in it are run, and only such as nobody but their owner and the administrator can change: whoever can write a
 * model can choose among them, but not bring one. Safe for use by several threads.
 */
final class ScriptFolder {
    private static final long LARGEST = 1 << 20;

    private final Path folder;

    ScriptFolder(Path folder) {
        this.folder = folder;
    }

    /** Changes when the file does; 0 where there is none. */
    long stamp(String name) {
        try {
            Path file = folder.resolve(name);
            return PythonStepSettings.isScript(name)
                    ? 31 * Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS) + Files.size(file)
                    : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    Script read(String name) throws ScriptException {
        if (!PythonStepSettings.isScript(name)) {
            throw new ScriptException(
                    "'" + name + "' is no name of a script; it is a plain file name such as strain.py.");
        }
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new ScriptException("There is no file " + name + " in " + folder + "; put the script there.");
            }
            checkWriters(file);
            if (Files.size(file) > LARGEST) {
                throw new ScriptException(name + " has more than 1 MB.");
            }
            byte[] source = Files.readAllBytes(file);
            return new Script(name, source, sha256(source));
        } catch (IOException e) {
            throw new ScriptException(name + " can't be read: " + e.getMessage() + ".");
        }
    }

    private void checkWriters(Path file) throws IOException, ScriptException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        for (Path each : new Path[] {file, folder}) {
            var permissions = Files.readAttributes(each, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .permissions();
            if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
                throw new ScriptException(
                        each + " may be changed by others, so it is not run; chmod go-w " + each + ".");
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
