package vn.tiepnhan.correction;

import org.jspecify.annotations.Nullable;

/**
 * What a receipt should say instead; null leaves a field as it is.
 *
 * @param presenter a name, a name with a number, or the code of an identity card
 * @param description of the incident of a special case
 */
public record Wanted(
        @Nullable String unit,
        @Nullable String mst,
        @Nullable String unitName,
        @Nullable String presenter,
        @Nullable String description) {}
