package io.adit.connectivity.mqtt;

import org.jspecify.annotations.Nullable;

/**
 * The topic of a device's answer to a command: {@code command|c/[tenant]/[device]/res|s/<request id>/<status>}.
 *
 * @param tenant second segment; null when empty
 * @param device third segment; null when empty
 * @param requestId as it stood in the command's topic
 * @param status 200 to 599; 0 where the topic has none of that range
 */
record ResponseTopic(@Nullable String tenant, @Nullable String device, String requestId, int status) {

    /** Returns the topic's parts; null where it does not have the form. */
    static @Nullable ResponseTopic parse(PublishTopic topic) {
        String[] segments = topic.name().split("/", -1);
        if (segments.length != 6 || !(segments[3].equals("res") || segments[3].equals("s")) || segments[4].isEmpty()) {
            return null;
        }
        return new ResponseTopic(topic.tenant(), topic.device(), segments[4], status(segments[5]));
    }

    /** The topic of an answer with status 200 to a command that came under a topic. */
    static String answering(String command, String requestId) {
        String[] segments = command.split("/", -1);
        String word = segments[3].equals("q") ? "s" : "res";
        return String.join("/", segments[0], segments[1], segments[2], word, requestId, "200");
    }

    private static int status(String text) {
        try {
            int status = Integer.parseInt(text);
            return status >= 200 && status <= 599 ? status : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
