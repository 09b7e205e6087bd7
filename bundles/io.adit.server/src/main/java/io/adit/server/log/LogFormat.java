package io.adit.server.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.slf4j.LoggerFactory;

/** How lines of the log look. */
public enum LogFormat {
    /** For people: a line for each event, below it the beginning of a stack trace. */
    TEXT,
    /** For programs: one JSON object a line, see {@link JsonLines}. */
    JSON;

    private static final String APPENDER = "STDERR";

    /** Makes the log look so from now on. */
    public void apply() {
        if (this == JSON && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            if (root.getAppender(APPENDER) instanceof OutputStreamAppender<ILoggingEvent> appender) {
                JsonLines lines = new JsonLines();
                lines.setContext(context);
                lines.start();
                appender.setEncoder(lines);
            }
        }
    }
}
