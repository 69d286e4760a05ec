package vn.tiepnhan.bridge.api;

import java.util.Arrays;

/**
 * A piece of a page image: pages are larger than a device program's memory is meant for.
 *
 * @param size of the whole page in bytes
 * @param offset of this piece
 */
public record PageContent(String page, long size, long offset, byte[] bytes) {
    public static final int LARGEST_PIECE = 1 << 20;

    /**
     * Fetches a page whole, piece by piece.
     *
     * @throws BridgeException when it is not there any more, or is too large for one array
     */
    public static byte[] whole(Bridge bridge, DeviceEvent.PageArrived arrived) {
        byte[] all = new byte[Math.toIntExact(arrived.size())];
        int have = 0;
        while (have < all.length) {
            PageContent piece = bridge.act(arrived.device(), new DeviceAct.FetchPage(arrived.page(), have));
            if (piece.bytes().length == 0 || piece.bytes().length > all.length - have) {
                return Arrays.copyOf(all, have);
            }
            System.arraycopy(piece.bytes(), 0, all, have, piece.bytes().length);
            have += piece.bytes().length;
        }
        return all;
    }
}
