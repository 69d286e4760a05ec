package vn.tiepnhan.bridge.api;

/**
 * A piece of a page image: pages are larger than a device program's memory is meant for.
 *
 * @param size of the whole page in bytes
 * @param offset of this piece
 */
public record PageContent(String page, long size, long offset, byte[] bytes) {
    public static final int LARGEST_PIECE = 1 << 20;
}
