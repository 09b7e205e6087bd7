package io.adit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Document;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import java.nio.file.Path;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What there is to read about an asset: from the model to its thing. */
class DocumentsOfAssetsTest {
    private final Facility facility = AditFile.load(Path.of("../../ditto-things/sample/station.adit"));
    private final Asset site = facility.getAssets().getFirst();

    private JsonObject attributes() {
        return DesiredState.of(facility, "nginx:admin")
                .things()
                .get("io.adit.sample:" + site.getId())
                .getValue("attributes")
                .orElseThrow()
                .asObject();
    }

    @Test
    void standInTheThingWithWhatIsKnownOfThem() {
        assertThat(attributes().contains("documents")).isFalse();
        Document manual = AditFactory.eINSTANCE.createDocument();
        manual.setName("Operating manual");
        manual.setLocation("https://documents.example/om-1704.pdf");
        manual.setRevision("C");
        site.getDocuments().add(manual);
        assertThat(attributes().getValue("documents")).contains(JsonArray.of("""
                                [{"name":"Operating manual","revision":"C","location":"https://documents.example/om-1704.pdf"}]"""));
    }
}
