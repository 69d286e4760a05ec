package vn.tiepnhan.profile.scanner;

import vn.tiepnhan.profile.fact.Capability;

/**
 * What is sent to it, hex, empty where it has no such command.
 *
 * @param goodHex makes it say "taken" to the person who holds it
 * @param badHex makes it say "not taken"
 * @param lightHex lights its lamp
 * @param triggerOnHex makes it look for a code
 * @param triggerOffHex makes it stop looking
 */
public record Commands(
        Capability<String> goodHex,
        Capability<String> badHex,
        Capability<String> lightHex,
        Capability<String> triggerOnHex,
        Capability<String> triggerOffHex) {}
