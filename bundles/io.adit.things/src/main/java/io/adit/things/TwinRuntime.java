package io.adit.things;

import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;

/**
 * Everything that a Ditto does with things and policies, for one process. Thread-safe.
 *
 * <p>Commands are the ones of Ditto's model: things ({@code ModifyThing}, {@code MergeThing}, {@code RetrieveFeature}, ...),
 * policies, search ({@code QueryThings}, {@code CountThings}) and messages ({@code SendThingMessage}, ...). The subject is the
 * authorization context in the command's headers; without one nothing is allowed.
 */
public interface TwinRuntime extends AutoCloseable {
    /**
     * Executes one command under the policies.
     *
     * @return completes with the response after every effect is on disk; completes exceptionally with a
     *     {@link DittoRuntimeException} that carries Ditto's own error code, status and message
     */
    CompletionStage<CommandResponse<?>> execute(Command<?> command);

    /**
     * Gives the answer of a receiver to a live message, which completes the sender's command with the same correlation id.
     * An answer that nobody waits for is dropped.
     *
     * @param answer a {@code SendThingMessageResponse}, {@code SendFeatureMessageResponse} or {@code
     *     SendClaimMessageResponse}
     */
    void answer(CommandResponse<?> answer);

    /**
     * Tells a listener of every change that its subject may see, cut down to what it may see.
     *
     * @return ends the subscription when closed
     */
    Subscription subscribe(TwinFilter filter, TwinListener listener);

    @Override
    void close();

    /** A running subscription; closing it twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
