package vn.tiepnhan.ui.wedge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One code typed by a scanner.
 *
 * @param symbology as its AIM identifier says, or null
 * @param content as UTF-8
 * @param at when its last key came
 */
public record WedgeScan(@Nullable String symbology, byte[] content, Instant at) {}
