package vn.tiepnhan.profile.printer.content;

import java.util.List;
import vn.tiepnhan.profile.fact.Capability;

/**
 * Codes it draws itself.
 *
 * @param qr {@code GS ( k} with cn 49
 * @param qrModels the QR models it knows, 1 and 2; 3 for Micro QR
 * @param qrBytes most bytes in one QR code
 * @param code128 {@code GS k 73}
 * @param pdf417 {@code GS ( k} with cn 48
 */
public record Codes(
        Capability<Boolean> qr,
        Capability<List<Integer>> qrModels,
        Capability<Integer> qrBytes,
        Capability<Boolean> code128,
        Capability<Boolean> pdf417) {}
