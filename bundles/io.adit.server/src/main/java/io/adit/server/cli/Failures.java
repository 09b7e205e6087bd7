package io.adit.server.cli;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in a sentence why a command failed. The stack goes to the log at debug level. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static String sentence(Throwable failure) {
        LOG.debug("command failed", failure);
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile() + ".";
        }
        if (cause instanceof AccessDeniedException denied) {
            return "no permission to use " + denied.getFile() + ".";
        }
        if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("assign")) {
            return "this machine has no such address; choose another with --host.";
        }
        if (cause instanceof BindException) {
            return "the port is in use: " + cause.getMessage()
                    + "; choose another with its option, which adit serve --help names.";
        }
        @Nullable String message = cause.getMessage();
        if (message == null || message.isBlank() || cause instanceof NullPointerException) {
            return "unexpected failure: " + cause + "; run again with ADIT_LOG=debug for the details.";
        }
        return message;
    }
}
