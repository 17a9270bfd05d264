package org.contactboard.board.record;

/** A conversation as a source tells it, before its references are resolved. */
record Told(Identity identity, ItemState state, Conversation conversation) {}
