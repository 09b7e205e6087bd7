package io.adit.server.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.ids.IdsCheck;
import io.adit.ifc.ids.IdsFile;
import io.adit.ifc.ids.IdsReport;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit validate FILE.adit}, or {@code FILE.ifc --ids FILE.ids}. */
@Command(
        name = "validate",
        description = "Says what is wrong or doubtful in a facility model, or in an IFC file by an Information Delivery"
                + " Specification; fails when there are errors.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The model, or with --ids an IFC file.")
    Path file = Path.of("");

    @Option(
            names = "--ids",
            paramLabel = "FILE.ids",
            description = "Checks the IFC file against this IDS 1.0; what is not understood is an error, never a pass.")
    @Nullable
    Path ids;

    @Option(names = "--json", description = "Prints the findings as JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        return ids == null ? validate() : check(IdsFile.read(ids));
    }

    private int check(IdsFile specifications) throws IOException {
        IdsReport report = IdsCheck.check(file, specifications, ProgressListener.NONE);
        if (json) {
            System.out.println(IdsText.toJson(report));
        } else {
            IdsText.print(report, System.out);
        }
        return report.isPassed() ? 0 : Adit.FAILED;
    }

    private int validate() throws IOException {
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
