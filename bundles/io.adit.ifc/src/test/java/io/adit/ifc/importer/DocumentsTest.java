package io.adit.ifc.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import io.adit.ifc.reimport.Reimport;
import io.adit.ifc.view.SampleIfc;
import io.adit.model.Asset;
import io.adit.model.Document;
import io.adit.model.Facility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents that a file names for a pump and for its type. */
class DocumentsTest {
    private static final String TYPE = """
            #110=IFCPUMPTYPE('0000000000000000000110',$,'P-18',$,$,$,$,$,$,.SUMPPUMP.);
            #111=IFCRELDEFINESBYTYPE('0000000000000000000111',$,$,$,(#40),#110);
            """;
    private static final String IFC4 = TYPE + """
            #120=IFCDOCUMENTINFORMATION('OM-1704','Operating manual',$,'https://documents.example/all',$,$,$,'C',$,$,$,$,$,$,$,$,$);
            #121=IFCDOCUMENTREFERENCE('https://documents.example/om-1704.pdf',$,$,$,#120);
            #122=IFCRELASSOCIATESDOCUMENT('0000000000000000000122',$,$,$,(#40),#121);
            #123=IFCDOCUMENTINFORMATION('DS-18',$,$,'data-sheet.pdf',$,$,$,$,$,$,$,$,$,$,$,$,$);
            #124=IFCRELASSOCIATESDOCUMENT('0000000000000000000124',$,$,$,(#110),#123);
            #125=IFCRELASSOCIATESDOCUMENT('0000000000000000000125',$,$,$,(#40),#121);
            #126=IFCDOCUMENTREFERENCE($,$,$,$,$);
            #127=IFCRELASSOCIATESDOCUMENT('0000000000000000000127',$,$,$,(#40,#999),#126);
            """;
    private static final String IFC2X3 = """
            #120=IFCDOCUMENTINFORMATION('OM-1704','Operating manual',$,(#121),$,$,$,'B',$,$,$,$,$,$,$,$,$);
            #121=IFCDOCUMENTREFERENCE('https://documents.example/b.pdf','Page 4',$);
            #122=IFCRELASSOCIATESDOCUMENT('0000000000000000000122',$,$,$,(#40),#120);
            """;

    @TempDir
    Path directory;

    private Path file(String documents) throws IOException {
        return StepTexts.write(directory, SampleIfc.tunnel().replace("#93=", documents + "#93="));
    }

    private Facility imported(String documents) throws IOException {
        return IfcImport.toFacility(file(documents), ImportOptions.defaults(), ProgressListener.NONE)
                .facility();
    }

    private static List<String> documents(Facility facility) {
        for (var all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Asset asset && "P1".equals(asset.getTag())) {
                return asset.getDocuments().stream().map(DocumentsTest::words).toList();
            }
        }
        throw new AssertionError("no pump");
    }

    private static String words(Document document) {
        return String.join(
                "|",
                document.getName(),
                Objects.toString(document.getIdentification(), ""),
                Objects.toString(document.getRevision(), ""),
                Objects.toString(document.getLocation(), ""));
    }

    @Test
    void comeFromReferenceAndInformationAndThenFromTheTypeEachOnce() throws IOException {
        assertThat(documents(imported(IFC4)))
                .containsExactly(
                        "Operating manual|OM-1704|C|https://documents.example/om-1704.pdf",
                        "DS-18|DS-18||data-sheet.pdf");
    }

    @Test
    void ofIfc2x3HaveTheLocationOfTheirFirstReference() throws IOException {
        assertThat(documents(imported(IFC2X3)))
                .containsExactly("Operating manual|Page 4|B|https://documents.example/b.pdf");
    }

    @Test
    void followTheFileAtAReimport() throws IOException {
        Facility mine = imported(IFC4);
        assertThat(Reimport.of(mine, file(IFC4), null, ProgressListener.NONE).changes())
                .isEmpty();
        Reimport next = Reimport.of(
                mine,
                file(IFC4.replace("om-1704.pdf", "om-1705.pdf").replace("(#110),#123", "(#110),#126")),
                null,
                ProgressListener.NONE);
        assertThat(next.changes()).extracting(change -> change.text()).hasSize(2);
        next.apply();
        assertThat(documents(mine)).containsExactly("Operating manual|OM-1704|C|https://documents.example/om-1705.pdf");
        Reimport.of(mine, file(IFC4), null, ProgressListener.NONE).apply();
        assertThat(documents(mine)).hasSize(2);
    }
}
