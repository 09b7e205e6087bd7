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

    /** True for births and deaths, which change who can be told what. */
    public boolean isLife() {
        return !type.isCommand() && type != Type.NDATA && type != Type.DDATA;
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

    /**
     * The commands for which a filter asks: {@code spBv1.0/GROUP/NCMD/EDGE[/#]}, {@code spBv1.0/GROUP/DCMD/EDGE/DEVICE}, with
     * a wildcard for all devices; null where it is none.
     */
    public static @Nullable SparkplugTopic commandFilter(String filter) {
        String[] parts = filter.split("/", -1);
        Type type = parts.length < 4 || parts.length > 5 ? null : type(parts[2]);
        if (type == null || !type.isCommand() || !NAMESPACE.equals(parts[0])) {
            return null;
        }
        boolean all = parts.length == 5 && (parts[4].equals("#") || parts[4].equals("+"));
        boolean whole = type == Type.NCMD ? parts.length == 4 || all : parts.length == 5;
        String device = parts.length == 4 || all ? null : parts[4];
        boolean named = isName(parts[1]) && isName(parts[3]) && (device == null || isName(device));
        return whole && named ? new SparkplugTopic(parts[1], type, parts[3], device) : null;
    }

    /** Whether a filter of commands asks for those of a registered device of its edge node. */
    public boolean asksFor(String id) {
        return type == Type.NCMD ? id.equals(nodeId()) : device == null ? !id.equals(nodeId()) : id.equals(deviceId());
    }

    private static boolean isName(String part) {
        return !part.isEmpty() && part.chars().noneMatch(c -> c == '+' || c == '#' || c == JOINT);
    }

    /** The topic of commands to a registered device; null where its id is not that of an edge node or of a device of one. */
    static @Nullable SparkplugTopic commandTo(String deviceId) {
        String[] parts = deviceId.split(String.valueOf(JOINT), -1);
        boolean form = parts.length == 2 || parts.length == 3;
        for (String part : parts) {
            form &= !part.isEmpty();
        }
        return !form
                ? null
                : parts.length == 2
                        ? new SparkplugTopic(parts[0], Type.NCMD, parts[1], null)
                        : new SparkplugTopic(parts[0], Type.DCMD, parts[1], parts[2]);
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

    /** The topic of commands to a registered device of Sparkplug's. */
    public static String commandTopic(String deviceId) {
        SparkplugTopic topic = commandTo(deviceId);
        if (topic == null) {
            throw new IllegalArgumentException("no edge node, and no device of one: " + deviceId);
        }
        return topic.device == null
                ? topic.nodeCommand()
                : NAMESPACE + '/' + topic.group + "/DCMD/" + topic.edge + '/' + topic.device;
    }
}
