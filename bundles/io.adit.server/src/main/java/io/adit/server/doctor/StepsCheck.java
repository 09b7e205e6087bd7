package io.adit.server.doctor;

import io.adit.steps.Python;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the scripts of a data folder have a Python that runs them. */
final class StepsCheck {
    private static final String PART = "Python";

    private StepsCheck() {}

    /** Nothing where there are no scripts. @param python name or path of the interpreter that the server is given */
    static List<Diagnosis> look(Path folder, String python) throws IOException {
        List<String> scripts = scripts(folder.resolve("steps"));
        if (scripts.isEmpty()) {
            return List.of();
        }
        String which = scripts.size() == 1 ? scripts.getFirst() : scripts.size() + " scripts";
        Optional<String> problem = Python.problem(python);
        return List.of(
                problem.isEmpty()
                        ? Diagnosis.ok(PART, python + " runs " + which)
                        : Diagnosis.wrong(
                                PART,
                                which + " in steps can't run: " + problem.get(),
                                "Install python3, or name it with --python; for a container: ./adit image --python."));
    }

    private static List<String> scripts(Path steps) throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(steps)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(steps, "*.py")) {
                files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            }
        }
        return names;
    }
}
