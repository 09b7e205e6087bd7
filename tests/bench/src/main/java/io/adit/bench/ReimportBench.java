package io.adit.bench;

import io.adit.ifc.GlobalIds;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.reimport.Change;
import io.adit.ifc.reimport.Reimport;
import io.adit.model.Facility;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A re-import of 50,000 elements: how long the comparison takes until it can be reviewed, and which heap it needs, the model with it; once for a revision in which one element of a hundred was renamed, removed or added,
 * and once for one in which all GlobalIds are new.
 */
final class ReimportBench {
    private static final int STOREYS = 50;
    private static final int ROOMS = 100;
    private static final int PUMPS = 10;
    private static final int HUNDRED = 100;

    private final Figures figures;

    ReimportBench(Figures figures) {
        this.figures = figures;
    }

    /** What is done to the elements of a revision. */
    private enum Revision {
        FIRST,
        SECOND,
        REISSUED
    }

    void run() throws IOException {
        Path folder = Folders.fresh("reimport");
        try {
            Path first = write(folder, Revision.FIRST);
            Facility facility = IfcImport.toFacility(first, options(), ProgressListener.NONE)
                    .facility();
            compare("reimport_50k", facility, write(folder, Revision.SECOND));
            compare("reimport_50k_reissued", facility, write(folder, Revision.REISSUED));
        } finally {
            Folders.delete(folder);
        }
    }

    private static ImportOptions options() {
        return ImportOptions.defaults().withElements(true, java.util.Set.of(), 2 * STOREYS * ROOMS * PUMPS);
    }

    private void compare(String figure, Facility facility, Path revision) {
        PeakHeap heap = PeakHeap.begin();
        long start = System.nanoTime();
        List<Change> changes =
                Reimport.of(facility, revision, null, ProgressListener.NONE).changes();
        figures.add(figure + "_s", "s", (System.nanoTime() - start) / 1e9);
        figures.add(figure + "_heap_mb", "MB", heap.megabytes());
        figures.add(figure + "_changes", "1", changes.size());
    }

    private static Path write(Path folder, Revision revision) throws IOException {
        Path file = folder.resolve(revision + ".ifc");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\n"
                            + "FILE_NAME('a.ifc','2026-01-01T00:00:00',(''),(''),'','','');\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n");
            new Building(out, revision).write();
            out.write("ENDSEC;\nEND-ISO-10303-21;\n");
        }
        return file;
    }

    /** Storeys of rooms of pumps. */
    private static final class Building {
        private final BufferedWriter out;
        private final Revision revision;
        private int next = 1;
        private int pumps;

        Building(BufferedWriter out, Revision revision) {
            this.out = out;
            this.revision = revision;
        }

        void write() throws IOException {
            int project = rooted("IFCPROJECT", "project", "'Large',$,$,$,$,$,$");
            int building = rooted("IFCBUILDING", "building", "'Tower',$,$,$,$,$,$,$,$,$");
            List<Integer> storeys = new ArrayList<>();
            for (int i = 0; i < STOREYS; i++) {
                storeys.add(storey(i));
            }
            rooted("IFCRELAGGREGATES", "whole", "$,$,#" + project + ",(#" + building + ")");
            rooted("IFCRELAGGREGATES", "storeys", "$,$,#" + building + "," + list(storeys));
        }

        private int storey(int number) throws IOException {
            int storey = rooted("IFCBUILDINGSTOREY", "storey" + number, "'Storey " + number + "',$,$,$,$,$,$,$");
            List<Integer> rooms = new ArrayList<>();
            for (int i = 0; i < ROOMS; i++) {
                rooms.add(room(number, i));
            }
            rooted("IFCRELAGGREGATES", "rooms" + number, "$,$,#" + storey + "," + list(rooms));
            return storey;
        }

        private int room(int storey, int number) throws IOException {
            String key = storey + "." + number;
            int room = rooted("IFCSPACE", "room" + key, "'Room " + key + "',$,$,$,$,$,$,$,$");
            List<Integer> inside = new ArrayList<>();
            for (int i = 0; i < PUMPS; i++) {
                pump(key + "." + i, inside);
            }
            rooted("IFCRELCONTAINEDINSPATIALSTRUCTURE", "in" + key, "$,$," + list(inside) + ",#" + room);
            return room;
        }

        private void pump(String key, List<Integer> inside) throws IOException {
            int turn = revision == Revision.SECOND ? pumps++ % HUNDRED : -1;
            if (turn != 0) {
                String name = turn == 1 ? "Renamed " + key : "Pump " + key;
                inside.add(rooted("IFCPUMP", "pump" + key, "'" + name + "',$,$,$,$,'P-" + key + "',$"));
            }
            if (turn == 2) {
                inside.add(rooted("IFCPUMP", "new" + key, "'New " + key + "',$,$,$,$,'N-" + key + "',$"));
            }
        }

        private int rooted(String entity, String seed, String attributes) throws IOException {
            String globalId = GlobalIds.of(revision == Revision.REISSUED ? seed + " again" : seed);
            out.write("#" + next + "=" + entity + "('" + globalId + "',$," + attributes + ");\n");
            return next++;
        }

        private static String list(List<Integer> ids) {
            return ids.toString().replace("[", "(#").replace(", ", ",#").replace("]", ")");
        }
    }
}
