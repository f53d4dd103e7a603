package org.oversightgraph.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the site itself recorded about one page: a line of the labels. */
record Label(
    String id,
    @Nullable String reference,
    @Nullable String published,
    @Nullable List<String> forces,
    @JsonProperty("recommendation_on") @Nullable String recommendationOn,
    @JsonProperty("response_due") @Nullable String responseDue,
    @Nullable String accepted) {}
