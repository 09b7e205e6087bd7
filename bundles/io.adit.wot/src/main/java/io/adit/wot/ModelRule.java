package io.adit.wot;

import java.util.EnumSet;
import java.util.Set;

/** What is checked against a thing model; each can be switched off, as in Ditto's {@code tm-model-validation}. */
public enum ModelRule {
    /** A thing with a new definition has to follow that. */
    THING_DEFINITION_MODIFICATION,
    /** The definition of a thing is not deleted. */
    THING_DEFINITION_DELETION,
    /** Attributes follow the properties of the model, and those that it requires are there. */
    ATTRIBUTES,
    /** There are no attributes but those of the model. */
    NON_MODELED_ATTRIBUTES,
    /** A feature with a new definition has to follow that. */
    FEATURE_DEFINITION_MODIFICATION,
    /** The definition of a feature is not deleted. */
    FEATURE_DEFINITION_DELETION,
    /** The features that the model of the thing names are there. */
    PRESENCE_OF_MODELED_FEATURES,
    /** There are no features but those that the model of the thing names. */
    NON_MODELED_FEATURES,
    /** Properties follow the model, and those that it requires are there. */
    PROPERTIES,
    /** There are no properties but those of the model. */
    NON_MODELED_PROPERTIES,
    /** Desired properties follow the model. */
    DESIRED_PROPERTIES,
    /** There are no desired properties but those of the model. */
    NON_MODELED_DESIRED_PROPERTIES,
    /** What a message to an inbox brings follows the action's input. */
    INBOX_MESSAGES_INPUT,
    /** The answer to it follows the action's output. */
    INBOX_MESSAGES_OUTPUT,
    /** There are no messages to an inbox but the actions of the model. */
    NON_MODELED_INBOX_MESSAGES,
    /** What a message from an outbox brings follows the event's data. */
    OUTBOX_MESSAGES,
    /** There are no messages from an outbox but the events of the model. */
    NON_MODELED_OUTBOX_MESSAGES;

    /** Everything, as a stock Ditto. */
    public static Set<ModelRule> all() {
        return EnumSet.allOf(ModelRule.class);
    }
}
