package io.adit.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A facility without assets. */
final class SmallModel {
    private SmallModel() {}

    /** Writes it into a folder. */
    static Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve("site.adit"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <adit:Facility xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:adit="http://adit.io/model/1.0"
                    id="site" name="Site" namespace="io.adit.site" tenant="north" timeZone="UTC"/>
                """);
    }
}
