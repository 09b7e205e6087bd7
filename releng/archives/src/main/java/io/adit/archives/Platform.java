package io.adit.archives;

import java.nio.file.Files;
import java.nio.file.Path;

/** A system that the workbench is built for, by the names that Eclipse has for it. */
enum Platform {
    LINUX("linux", "gtk", "x86_64", "linux-x86_64.tar.gz"),
    WINDOWS("win32", "win32", "x86_64", "windows-x86_64.zip"),
    MACOS("macosx", "cocoa", "aarch64", "macos-aarch64.tar.gz");

    private static final String IN_BUNDLE = "Contents/Eclipse";

    private final String os;
    private final String ws;
    private final String arch;
    private final String ending;

    Platform(String os, String ws, String arch, String ending) {
        this.os = os;
        this.ws = ws;
        this.arch = arch;
        this.ending = ending;
    }

    String arch() {
        return arch;
    }

    /** Name of its archive. */
    String archive(String version) {
        return "adit-workbench-" + version + "-" + ending;
    }

    boolean isZip() {
        return ending.endsWith(".zip");
    }

    /** Where the build has put its product. @param products folder of all of them */
    Path product(Path products) {
        Path folder = products.resolve(os).resolve(ws).resolve(arch);
        Path bundle = folder.resolve("Eclipse.app").resolve(IN_BUNDLE);
        return Files.isDirectory(bundle) ? bundle : folder;
    }

    /** Folder of the program in the archive; ends with a slash. */
    String folder() {
        return this == MACOS ? bundle() + IN_BUNDLE + "/" : "adit-workbench/";
    }

    /** Folder of the macOS bundle; ends with a slash. */
    static String bundle() {
        return "Adit Workbench.app/";
    }

    /** Name of the jar that makes the user interface run there, without its version. */
    String fragment() {
        return "org.eclipse.swt." + ws + "." + os + "." + arch + "_";
    }
}
