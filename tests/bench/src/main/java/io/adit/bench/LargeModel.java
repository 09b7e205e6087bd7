package io.adit.bench;

import io.adit.ifc.GlobalIds;
import io.adit.model.AditFactory;
import io.adit.model.AditPackage;
import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Facility;
import io.adit.model.Named;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A model of many assets: a real one, as often as needed, with other ids; fifty of it make a line. */
final class LargeModel {
    private static final int A_LINE = 50;

    private LargeModel() {}

    /** Writes one with at least so many assets. @return how many there are */
    static int write(Path pattern, int assets, Path target) throws IOException {
        Facility original = AditFile.load(pattern);
        int each = count(original);
        int copies = Math.ceilDiv(assets, each);
        Facility whole = copy(original, 0);
        List<Asset> first = List.copyOf(whole.getAssets());
        whole.getAssets().clear();
        for (int i = 0; i < copies; i++) {
            if (i % A_LINE == 0) {
                whole.getAssets().add(line(i / A_LINE + 1));
            }
            Facility copy = i == 0 ? whole : copy(original, i);
            List<Asset> more = i == 0 ? first : List.copyOf(copy.getAssets());
            whole.getAssets().getLast().getAssets().addAll(more);
            if (i > 0) {
                whole.getDevices().addAll(copy.getDevices());
                whole.getRules().addAll(copy.getRules());
            }
        }
        AditFile.save(whole, target);
        return copies * each + whole.getAssets().size();
    }

    private static Facility copy(Facility original, int number) {
        Facility copy = EcoreUtil.copy(original);
        copy.setSourceState(null);
        rename(copy, number);
        if (number > 0) {
            List<EObject> all = new ArrayList<>();
            copy.eAllContents().forEachRemaining(all::add);
            all.forEach(LargeModel::withoutTemplates);
        }
        return copy;
    }

    /** One template is for all copies, as it would be declared once. */
    private static void withoutTemplates(EObject element) {
        if (element instanceof Asset asset) {
            asset.getParameters().clear();
            asset.getExemptFrom().clear();
        }
    }

    private static int count(Facility facility) {
        int count = 0;
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            count += all.next() instanceof Asset ? 1 : 0;
        }
        return count;
    }

    private static Asset line(int number) {
        Asset line = AditFactory.eINSTANCE.createAsset();
        line.setId("line-" + number);
        line.setName("Line " + number);
        line.setKind(AssetKind.FACILITY);
        return line;
    }

    private static void rename(Facility copy, int number) {
        for (Iterator<EObject> all = copy.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (element instanceof Named named && named.getId() != null) {
                named.setId(named.getId() + "-" + number);
                named.setName(named.getName() + " S" + number);
            }
            for (EAttribute id :
                    List.of(AditPackage.Literals.ASSET__GLOBAL_ID, AditPackage.Literals.CHANNEL__SENSOR_GLOBAL_ID)) {
                if (id.getEContainingClass().isInstance(element) && element.eGet(id) instanceof String globalId) {
                    element.eSet(id, GlobalIds.of(globalId + number));
                }
            }
        }
    }
}
