package io.adit.things;

import io.adit.journal.ForceTimes;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabelNotUniqueException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;

/**
 * Everything that a Ditto does with things and policies, for one process. Thread-safe.
 *
 * <p>Commands are the ones of Ditto's model: things ({@code ModifyThing}, {@code MergeThing}, {@code RetrieveFeature}, ...),
 * policies (which {@link PolicyJsonCommand} covers whole, and {@link PolicyJsonResponse} answers), search ({@code QueryThings},
 * {@code CountThings}) and messages ({@code SendThingMessage}, ...). Commands on things with the channel {@code live} in their
 * headers go to devices, as messages do. The subject is the authorization context in the command's headers; without one
 * nothing is allowed.
 */
public interface TwinRuntime extends AutoCloseable {
    /**
     * Executes one command under the policies.
     *
     * @return completes with the response after every effect is on disk, or with {@code Acknowledgements} where the
     *     command asks for several ({@link WantedAnswers}); completes exceptionally with a {@link DittoRuntimeException}
     *     that carries Ditto's own error code, status and message
     */
    CompletionStage<CommandResponse<?>> execute(Command<?> command);

    /**
     * Says what would come of a change of an existing thing, and changes nothing. Rights, conditions, sizes and thing models
     * are checked as {@link #execute} does; that the change is possible now does not promise that it will be.
     *
     * @return completes with the response that the change would have; completes exceptionally with the {@link
     *     DittoRuntimeException} that it would be refused with, or 404 where there is no such thing
     */
    CompletionStage<CommandResponse<?>> tryOut(ThingModifyCommand<?> command);

    /**
     * Reads former events of a thing, even of a deleted one while there is the policy that it had, or of a policy.
     *
     * @return completes with the first of them; the rest is asked for from {@link HistoryPage#next} on. Completes
     *     exceptionally with a {@link DittoRuntimeException} when the subject may see nothing of the thing, or may not read
     *     the whole policy
     */
    CompletionStage<HistoryPage> history(HistoryQuery query);

    /**
     * Gives the answer of a receiver to a signal that it was told of. It counts for the sender's command with the same
     * correlation id, when its own subjects may read the signal. An answer that nobody waits for is dropped.
     *
     * @param answer the response to a message or to a live command, or an {@code Acknowledgement}
     */
    void answer(CommandResponse<?> answer);

    /**
     * Tells subscribers what a device tells over the live channel; changes no twin.
     *
     * @param event with the channel {@code live} in its headers
     * @return completes when subscribers are about to be told; completes exceptionally with a {@link DittoRuntimeException}
     *     when the sender may not write what the event is about
     */
    CompletionStage<Void> emit(ThingEvent<?> event);

    /**
     * Reserves labels of acknowledgements for one subscriber. What asks for such a label and reaches no subscription with
     * it is acknowledged weakly, so that its sender does not wait in vain.
     *
     * @return frees the labels when closed
     * @throws AcknowledgementLabelNotUniqueException when another holds one of them
     */
    Subscription declare(Set<AcknowledgementLabel> labels);

    /**
     * Tells a listener of every change that its subject may see, cut down to what it may see.
     *
     * @return ends the subscription when closed
     */
    Subscription subscribe(TwinFilter filter, TwinListener listener);

    /** All of it without asking policies, see {@link TwinReplica}. */
    TwinReplica replica();

    /** How long its disk takes to make changes durable. */
    ForceTimes forceTimes();

    @Override
    void close();

    /** A running subscription; closing it twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
