package io.adit.workbench;

import java.util.ArrayList;
import java.util.List;

/** What the program arguments say: the facility models to open, in the given order. */
final class StartArguments {
    private StartArguments() {}

    /** All arguments that are no option; an option that takes a value is followed by it. */
    static List<String> files(String[] arguments) {
        List<String> files = new ArrayList<>();
        boolean value = false;
        for (String argument : arguments) {
            boolean option = argument.startsWith("-");
            if (!option && (!value || argument.endsWith(".adit"))) {
                files.add(argument);
            }
            value = option && !argument.contains("=");
        }
        return files;
    }
}
