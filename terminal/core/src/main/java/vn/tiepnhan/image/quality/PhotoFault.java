package vn.tiepnhan.image.quality;

import vn.tiepnhan.dossier.Wording;

/** What makes a photographed page unfit to be kept, and how to take it again. */
public enum PhotoFault {
    TOO_SMALL(
            "ảnh quá nhỏ, chữ sẽ không đọc được. Hãy chụp gần hơn hoặc ở độ phân giải cao hơn (cạnh ngắn ít nhất 827 điểm"
                    + " ảnh) rồi chụp lại.",
            "the picture is too small to read its print. Go nearer or use a higher resolution (short side at least 827"
                    + " pixels), and take it again."),
    DARK(
            "ảnh quá tối, chữ khó đọc. Hãy bật đèn hoặc ra chỗ sáng rồi chụp lại.",
            "the picture is too dark to read. Turn a light on or go where it is brighter, and take it again."),
    BLUR(
            "ảnh bị nhòe. Hãy giữ máy yên, chờ lấy nét rồi chụp lại.",
            "the picture is blurred. Hold still, wait for the focus, and take it again."),
    GLARE(
            "ảnh bị lóa, một vùng trắng xóa mất chữ. Hãy tắt đèn flash hoặc đổi góc rồi chụp lại.",
            "part of the picture is washed out by glare. Turn the flash off or change the angle, and take it again."),
    CUT(
            "trang giấy bị cắt mất góc hoặc mép. Hãy lùi máy cho thấy đủ bốn góc trên nền sẫm rồi chụp lại.",
            "a corner or edge of the page is cut off. Step back until all four corners show on a dark ground, and take it"
                    + " again.");

    private final String vi;
    private final String en;

    PhotoFault(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The sentence without the page's name. */
    public Wording wording() {
        return new Wording(vi, en);
    }
}
