package vn.tiepnhan.ui.kiosk.state;

import vn.tiepnhan.queue.ticket.Service;

/** What a visitor can do with a finger; on the user interface's thread. */
public interface Touches {
    /** One of the four choices, or back to them. */
    void choose(Step step);

    /** Takes a number. */
    void take(Service service);

    /** One key of the keypad; what is whole by it is looked up. */
    void type(char character);

    void erase();

    /** Prints what stands on this page. */
    void print();

    /** "Gọi cán bộ". */
    void call();

    /** Large type on or off. */
    void size();

    /** All targets in the lower part of the screen, or back. */
    void lower();

    /** Silent, spoken, loud. */
    void sound();

    /** The other language; what was entered stays. */
    void language();

    /** What a problem is about. */
    void topic(Said.Topic topic);

    /** The words of a problem as they stand now. */
    void words(String words);

    /** Keeps the problem. */
    void send();

    void rate(Said.Rating rating);

    /** Staff typed their PIN. */
    void prove();

    /** Staff want a test slip. */
    void testPrint();

    /** Staff close the kiosk. */
    void leave();

    /** More time is needed. */
    void stay();

    /** The visit is over. */
    void end();
}
