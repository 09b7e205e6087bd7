package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentChecksTest {
    private final Document manual = AditFactory.eINSTANCE.createDocument();

    DocumentChecksTest() {
        Asset pump = AditFactory.eINSTANCE.createAsset();
        pump.setName("Pump");
        manual.setName("Manual");
        pump.getDocuments().add(manual);
    }

    private List<String> messages() {
        Findings findings = new Findings();
        DocumentChecks.check(manual, findings);
        return findings.all().stream().map(Finding::message).toList();
    }

    @Test
    void aDocumentHasToBeSomewhere() {
        assertThat(messages()).containsExactly("'Manual' of asset 'Pump' is at no place, so that nobody can open it.");
        manual.setLocation("Archive, shelf 12");
        assertThat(messages()).isEmpty();
    }
}
