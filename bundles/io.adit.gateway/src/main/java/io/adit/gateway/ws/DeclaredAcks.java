package io.adit.gateway.ws;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabelExternalUseForbiddenException;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;

/** The labels that a client declares when it opens a session, by header or query parameter {@code declared-acks}. */
final class DeclaredAcks {
    private DeclaredAcks() {}

    /**
     * Reads a JSON array, or labels between commas.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when a label is malformed or Ditto's own
     * @throws org.eclipse.ditto.json.JsonParseException when the array is malformed
     */
    static Set<AcknowledgementLabel> of(String text) {
        String given = text.strip();
        Stream<String> labels = given.startsWith("[")
                ? JsonFactory.newArray(given).stream().map(JsonValue::asString)
                : Stream.of(given.split(",", -1));
        Set<AcknowledgementLabel> declared = new LinkedHashSet<>();
        labels.map(String::strip).filter(label -> !label.isEmpty()).forEach(label -> {
            AcknowledgementLabel one = AcknowledgementLabel.of(label);
            if (DittoAcknowledgementLabel.contains(one)) {
                throw new DittoAcknowledgementLabelExternalUseForbiddenException(label);
            }
            declared.add(one);
        });
        return Set.copyOf(declared);
    }
}
