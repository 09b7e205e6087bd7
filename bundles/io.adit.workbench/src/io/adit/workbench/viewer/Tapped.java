package io.adit.workbench.viewer;

/**
 * What somebody tapped in the 3D view; each text is empty where there is none.
 *
 * @param globalId GlobalId of the element
 * @param name its name in the IFC file
 * @param type its class, in capital letters
 * @param storey GlobalId of the storey or section that it is in
 * @param mark id of the channel whose mark it is
 */
record Tapped(String globalId, String name, String type, String storey, String mark) {
    /** Beside all. */
    static final Tapped NOTHING = new Tapped("", "", "", "", "");

    /** What a browser's function is called with. */
    static Tapped of(Object[] arguments) {
        return arguments.length == 5
                ? new Tapped(
                        text(arguments[0]),
                        text(arguments[1]),
                        text(arguments[2]),
                        text(arguments[3]),
                        text(arguments[4]))
                : NOTHING;
    }

    private static String text(Object argument) {
        return argument instanceof String text ? text : "";
    }
}
