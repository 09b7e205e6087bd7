/**
 * W3C WoT thing models (WoT Thing Description 1.1, chapter 10): where they come from, what a new thing gets from them, what
 * they say about values and messages, and the thing descriptions made of them. Knows no twin runtime and no server.
 */
@NullMarked
package io.adit.wot;

import org.jspecify.annotations.NullMarked;
