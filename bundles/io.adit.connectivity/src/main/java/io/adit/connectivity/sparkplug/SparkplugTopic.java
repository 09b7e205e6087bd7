package io.adit.connectivity.sparkplug;

import org.jspecify.annotations.Nullable;

/**
 * A topic {@code spBv1.0/GROUP/TYPE/EDGE[/DEVICE]} of the Sparkplug B namespace.
 *
 * @param device null for the edge node itself
 */
public record SparkplugTopic(
        String group, Type type, String edge, @Nullable String device) {
    /** First segment of all topics. */
    public static final String NAMESPACE = "spBv1.0";

    private static final String STATE = "STATE";
    /** Joins the ids to the id of a registered device; an id that has it can't be registered. */
    private static final char JOINT = ':';

    /** What a message says. */
    public enum Type {
        /** An edge node begins a session and names its metrics. */
        NBIRTH,
        /** An edge node's values. */
        NDATA,
        /** An edge node is gone. */
        NDEATH,
        /** A device behind an edge node begins and names its metrics. */
        DBIRTH,
        /** A device's values. */
        DDATA,
        /** A device is gone. */
        DDEATH,
        /** A command to an edge node. */
        NCMD,
        /** A command to a device. */
        DCMD;

        boolean isOfDevice() {
            return this == DBIRTH || this == DDATA || this == DDEATH || this == DCMD;
        }

        boolean isCommand() {
            return this == NCMD || this == DCMD;
        }
    }

    /** True for a topic or filter of the namespace, well-formed or not. */
    public static boolean isSparkplug(String topic) {
        return topic.startsWith(NAMESPACE + "/");
    }

    /** True for what a host sends, and an edge node may not. */
    public boolean isCommand() {
        return type.isCommand();
    }

    /** Reads a topic; null where it is none. */
    public static @Nullable SparkplugTopic parse(String topic) {
        String[] parts = topic.split("/", -1);
        Type type = parts.length < 4 ? null : type(parts[2]);
        if (type == null || !NAMESPACE.equals(parts[0]) || parts.length != (type.isOfDevice() ? 5 : 4)) {
            return null;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.indexOf(JOINT) >= 0) {
                return null;
            }
        }
        return new SparkplugTopic(parts[1], type, parts[3], parts.length == 5 ? parts[4] : null);
    }

    private static @Nullable Type type(String text) {
        for (Type type : Type.values()) {
            if (type.name().equals(text)) {
                return type;
            }
        }
        return null;
    }

    /** The edge node, and the type of its commands, for which a filter {@code spBv1.0/GROUP/(NCMD|DCMD)/EDGE[/..]} asks; null where it is none. */
    public static @Nullable SparkplugTopic commandFilter(String filter) {
        String[] parts = filter.split("/", -1);
        Type type = parts.length < 4 || parts.length > 5 ? null : type(parts[2]);
        boolean whole = parts.length == 4 || (parts.length == 5 && (parts[4].equals("#") || parts[4].equals("+")));
        if (type == null || !type.isCommand() || !NAMESPACE.equals(parts[0]) || !(whole || type == Type.DCMD)) {
            return null;
        }
        boolean named = !parts[1].isEmpty() && !parts[3].isEmpty() && !(parts[1] + parts[3]).matches(".*[+#:].*");
        return named ? new SparkplugTopic(parts[1], type, parts[3], null) : null;
    }

    /** The topic of the host's state that a filter {@code spBv1.0/STATE/HOST} asks for; null where it is none. */
    public static @Nullable String stateFilter(String filter, String host) {
        String[] parts = filter.split("/", -1);
        if (parts.length != 3 || !NAMESPACE.equals(parts[0]) || !STATE.equals(parts[1]) || parts[2].isEmpty()) {
            return null;
        }
        boolean any = parts[2].equals("+") || parts[2].equals("#");
        return NAMESPACE + '/' + STATE + '/' + (any ? host : parts[2]);
    }

    /** Id of the registered device that the message is about: {@code GROUP:EDGE[:DEVICE]}. */
    public String deviceId() {
        return device == null ? nodeId() : nodeId() + JOINT + device;
    }

    /** Id of the registered device that stands for the edge node: {@code GROUP:EDGE}. */
    public String nodeId() {
        return group + JOINT + edge;
    }

    /** The topic of commands to the edge node. */
    public String nodeCommand() {
        return NAMESPACE + '/' + group + "/NCMD/" + edge;
    }
}
