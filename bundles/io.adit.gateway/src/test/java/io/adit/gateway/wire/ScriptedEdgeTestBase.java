package io.adit.gateway.wire;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The edges before a twin that does as it is told, for tests that are about the wire alone. */
public abstract class ScriptedEdgeTestBase {
    @TempDir
    protected Path folder;

    protected final ScriptedTwin twin = new ScriptedTwin();
    protected Edge edge;

    @BeforeEach
    protected void start() throws Exception {
        edge = new Edge(twin, folder);
    }

    @AfterEach
    protected void stop() throws Exception {
        edge.close();
    }
}
