package org.oversightgraph.source.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address where the content was found, after redirects
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(URI address, int status, byte[] body, @Nullable String contentType) {

  boolean found() {
    return status >= 200 && status < 300;
  }
}
