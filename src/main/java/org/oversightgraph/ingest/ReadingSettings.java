package org.oversightgraph.ingest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.source.ReadingLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is read at most, and how the reader behaves on the web.
 *
 * @param maxSize the largest file or answer from the web
 * @param maxCharacters the longest single publication, in characters
 * @param timeout how long an answer from the web may take
 * @param userAgent what the reader calls itself on the web
 * @param privateAddresses whether addresses on private networks may be asked
 */
@ConfigurationProperties("oversight.reading")
record ReadingSettings(
    @DefaultValue("20MB") DataSize maxSize,
    @DefaultValue("2000000") int maxCharacters,
    @DefaultValue("20s") Duration timeout,
    @Nullable String userAgent,
    @DefaultValue("false") boolean privateAddresses) {

  ReadingLimits limits() {
    return new ReadingLimits(
        Math.toIntExact(maxSize.toBytes()),
        maxCharacters,
        timeout,
        userAgent == null ? ReadingLimits.DEFAULT.userAgent() : userAgent,
        privateAddresses);
  }
}
