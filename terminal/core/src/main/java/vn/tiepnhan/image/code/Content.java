package vn.tiepnhan.image.code;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;

/** The decoded content of one symbol; bytes as {@link Symbol#bytes} wants them. */
public record Content(Symbology symbology, byte[] bytes, Symbol.@Nullable Part part) {}
