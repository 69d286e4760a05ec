package vn.tiepnhan.ui.kiosk.state;

import java.util.List;

/**
 * How much of a dossier was scanned; nothing of what it says about people.
 *
 * @param procedure code, with its title where the office knows it
 * @param missing symbol numbers not read yet, from 1
 */
public record Papers(String procedure, int scanned, int count, List<Integer> missing) {
    public Papers {
        missing = List.copyOf(missing);
    }
}
