package vn.tiepnhan.ui.kiosk.state;

import vn.tiepnhan.queue.ticket.Service;

/** What a visitor can do with a finger; on the user interface's thread. */
public interface Touches {
    /** One of the four choices, or back to them. */
    void choose(Step step);

    /** Takes a number. */
    void take(Service service);

    /** One key of the keypad. */
    void type(char character);

    void erase();

    void lookUp();

    /** "Gọi cán bộ". */
    void call();

    /** Large type on or off. */
    void size();

    /** The other language; what was entered stays. */
    void language();

    /** More time is needed. */
    void stay();

    /** The visit is over. */
    void end();
}
