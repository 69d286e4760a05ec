package vn.tiepnhan.profile.scanner;

import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Name;

/**
 * A code that configures it when it reads it.
 *
 * @param text what the code holds, without the FNC3 that many makers begin with
 * @param fnc3 whether it begins with Code 128's FNC3
 */
public record ConfigCode(Name does, Symbology symbology, boolean fnc3, String text, Capability<Boolean> works) {
    /** What it is printed as. */
    public enum Symbology {
        CODE_128,
        QR
    }
}
