package vn.tiepnhan.policy.published;

import vn.tiepnhan.dossier.Wording;

/**
 * How a unit takes one step of its registration for electronic filing, one way.
 *
 * @param source the obligation it rests on, empty for what the issuer says himself
 */
public record Guide(Act act, Way way, Wording text, String source) {
    /** What the unit wants. */
    public enum Act {
        REGISTER,
        CHANGE,
        STOP;

        public Wording wording() {
            return switch (this) {
                case REGISTER -> new Wording("Đăng ký", "To register");
                case CHANGE -> new Wording("Thay đổi, bổ sung", "To change it");
                case STOP -> new Wording("Ngừng", "To stop");
            };
        }
    }

    /** Through whom. */
    public enum Way {
        PORTAL,
        IVAN
    }
}
