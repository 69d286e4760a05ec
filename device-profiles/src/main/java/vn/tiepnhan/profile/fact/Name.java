package vn.tiepnhan.profile.fact;

/** What people call a thing, in both languages. */
public record Name(String vi, String en) {}
