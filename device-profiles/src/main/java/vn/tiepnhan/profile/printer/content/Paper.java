package vn.tiepnhan.profile.printer.content;

import java.util.Map;
import vn.tiepnhan.profile.fact.Capability;

/**
 * What it prints on.
 *
 * @param widthDots printable dots across the roll it is sold with, a multiple of 8
 * @param dpi dots an inch, both ways
 * @param rolls printable dots by roll width in millimetres, where other rolls fit; empty where only one does
 */
public record Paper(Capability<Integer> widthDots, Capability<Integer> dpi, Capability<Map<Integer, Integer>> rolls) {}
