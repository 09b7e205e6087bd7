package io.adit.workbench.channels;

import io.adit.model.Channel;

/** A text that is to be entered for a channel. */
record Cell(Channel channel, ChannelColumn column, String text) {}
