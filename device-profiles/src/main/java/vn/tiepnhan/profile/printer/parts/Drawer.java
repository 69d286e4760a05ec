package vn.tiepnhan.profile.printer.parts;

import vn.tiepnhan.profile.fact.Capability;

/**
 * The connector for a cash drawer, and what it does to be heard.
 *
 * @param pin of the connector that drives the drawer, 2 or 5; 0 where there is no connector
 * @param onMillis length of the pulse
 * @param offMillis rest behind it
 * @param buzzerHex command that makes it beep, hex; empty where it cannot
 */
public record Drawer(
        Capability<Integer> pin,
        Capability<Integer> onMillis,
        Capability<Integer> offMillis,
        Capability<String> buzzerHex) {}
