package vn.tiepnhan.bridge.api;

/** A slip as a printer of some profile would get it, and as a picture of the same dots. */
public record RenderedSlip(byte[] bytes, byte[] png, int widthDots, int heightDots) {}
