package io.adit.server.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.adit.model.Named;
import io.adit.model.file.AditFile;
import io.adit.validation.Finding;
import io.adit.validation.Finding.Severity;
import io.adit.validation.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.emf.ecore.EObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit validate FILE.adit}. */
@Command(
        name = "validate",
        description = "Says what is wrong or doubtful in a facility model; fails when there are errors.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE.adit", description = "The model.")
    Path file = Path.of("");

    @Option(names = "--json", description = "Prints the findings as JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        List<Finding> findings = Validator.validate(AditFile.load(file));
        if (json) {
            System.out.println(toJson(findings));
        } else {
            print(findings, System.out);
        }
        return hasErrors(findings) ? Adit.FAILED : 0;
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    static void print(List<Finding> findings, PrintStream out) {
        for (Finding finding : findings) {
            out.printf("%-7s %s %s  [%s]%n", finding.severity(), finding.message(), finding.remedy(), finding.code());
        }
        long errors = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        out.printf("%d errors, %d other findings%n", errors, findings.size() - errors);
    }

    private static String toJson(List<Finding> findings) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartArray();
            for (Finding finding : findings) {
                out.writeStartObject();
                out.writeStringField("severity", finding.severity().name());
                out.writeStringField("code", finding.code());
                out.writeStringField("object", idOf(finding.object()));
                out.writeStringField("message", finding.message());
                out.writeStringField("remedy", finding.remedy());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return text.toString();
    }

    private static String idOf(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof Named)) {
            each = each.eContainer();
        }
        return each instanceof Named named ? String.valueOf(named.getId()) : "";
    }
}
