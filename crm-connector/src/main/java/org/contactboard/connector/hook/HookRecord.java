package org.contactboard.connector.hook;

import java.util.List;
import org.contactboard.connector.record.Header;
import org.jspecify.annotations.Nullable;

/** What goes on a source's topic. */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared
record HookRecord(String source, byte @Nullable [] key, byte[] value, List<Header> headers) {}
