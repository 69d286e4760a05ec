package vn.tiepnhan.bridge.api;

/** Why a device is not ready or a job went as it did: a stable code and a sentence with what to do, in both languages. */
public record Cause(String code, String vi, String en) {}
