package io.adit.server.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.adit.ifc.reimport.Change;
import io.adit.ifc.reimport.Change.Standing;
import io.adit.ifc.reimport.Choice;
import io.adit.ifc.reimport.Reimport;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Locale;

/** The changes of a re-import for people and for scripts. */
final class ReimportText {
    private ReimportText() {}

    static void print(Reimport reimport, PrintStream out) {
        int taken = 0;
        for (Change change : reimport.changes()) {
            boolean take = reimport.choice(change) == Choice.TAKE;
            taken += take ? 1 : 0;
            out.printf(
                    "%s %-8s %-9s %s  [%s]%n",
                    take ? "+" : " ",
                    standing(change),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.text(),
                    change.key());
        }
        int all = reimport.changes().size();
        out.printf("%d changes; %d taken (+), %d left as the model has them%n", all, taken, all - taken);
    }

    private static String standing(Change change) {
        return change.standing() == Standing.PLAIN ? "" : change.standing().name();
    }

    static String toJson(Reimport reimport) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartArray();
            for (Change change : reimport.changes()) {
                out.writeStartObject();
                out.writeStringField("change", change.key());
                out.writeStringField("kind", change.kind().name());
                out.writeStringField("standing", change.standing().name());
                out.writeStringField("choice", reimport.choice(change).name());
                out.writeStringField("id", change.id());
                out.writeStringField("label", change.label());
                out.writeStringField("field", change.field());
                out.writeStringField("old", change.old());
                out.writeStringField("mine", change.mine());
                out.writeStringField("theirs", change.theirs());
                out.writeStringField("note", change.note());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        return text.toString();
    }
}
