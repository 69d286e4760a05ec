package vn.tiepnhan.cli;

import java.util.List;

/** Libraries that only tests run with: they ship nowhere, so they need no line in the licence list. */
final class TestLibraries {
    private static final List<String> PREFIXES = List.of(
            "junit-", "assertj-", "apiguardian", "opentest4j", "byte-buddy", "surefire-", "archunit", "jmh-", "maven-");

    private TestLibraries() {}

    static boolean contains(String library) {
        return PREFIXES.stream().anyMatch(library::startsWith);
    }
}
