package vn.tiepnhan.profile.scanner;

/** Shortest and longest content in bytes. */
public record Lengths(int least, int most) {}
