package vn.tiepnhan.ui.kiosk.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kiosk.state.Sheet;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;

/** What stands behind a kiosk. Methods block; never call them on the event dispatch thread. */
public interface KioskDesk extends AutoCloseable {
    /** Office, hours and notices as of now, read anew. */
    Place place();

    /** Whether the scanner reads what is held under it, as far as can be known. */
    boolean reads();

    Layouts layouts();

    /** Decides by the rules of the day; nothing is stored. */
    Decision decide(Facts facts);

    /** "103 (Phiếu …)": the code with its title where a source says it; visitors are told no guess. */
    String procedure(String code);

    /** How the dossier of a receipt stands, for whoever knows its look-up code. */
    Found find(String receipt, String lookup);

    /**
     * Gives a number; it is stored when this returns.
     *
     * @throws vn.tiepnhan.store.sql.StoreException when it cannot be stored, FOLDER_IN_USE while another program writes
     */
    QueueAnswer take(Service service, LocalDateTime at);

    /** Prints the ticket of a number; false where nobody can be sure that it came out. */
    boolean print(QueueAnswer.Done number, String language);

    /** Prints what a visitor takes along; false where nobody can be sure that it came out. */
    boolean print(Sheet sheet, String language, LocalDateTime at);

    /** What can be read of a card without its PIN. @throws vn.tiepnhan.bridge.api.client.BridgeException when it cannot be */
    CardInside card(String device, String reader);

    /** Whose token it is, by its certificate; empty where no certificate names a unit. */
    Optional<UnitSeen> unit(CardInside card);

    /** Name of the person on this kiosk's list of staff whose card it is. */
    Optional<String> staff(CardInside card);

    /** Lets the card prove its holder and writes that down; null when it did, else why not. The caller wipes the PIN. */
    @Nullable Wording prove(String device, char[] pin, LocalDateTime at);

    /** How each device stands, and what else staff should look at. */
    List<Wording> devices();

    /** Prints the printer's test slip; false where nobody can be sure that it came out. */
    boolean testPrint();

    /** Keeps a problem. @throws vn.tiepnhan.store.StoreException as in {@link #take} */
    void report(String topic, String words, String taxCode, LocalDateTime at);

    /** Keeps a rating. @throws vn.tiepnhan.store.StoreException as in {@link #take} */
    void rate(Said.Rating rating, LocalDateTime at);

    /** Switches the call light; false where there is none that answers. */
    boolean light(boolean on);

    Subscription subscribe(Consumer<DeviceEvent> listener);

    @Override
    void close();
}
