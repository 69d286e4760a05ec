package vn.tiepnhan.bridge.escpos;

/**
 * One job as bytes.
 *
 * @param body from ESC @ to the last dot
 * @param ending feed to the cutter, and the cut
 * @param cuts whether the ending cuts; without a cutter there is nothing to prove after the body
 */
public record PrintData(byte[] body, byte[] ending, boolean cuts) {
    public int length() {
        return body.length + ending.length;
    }
}
