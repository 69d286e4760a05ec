package vn.tiepnhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.screen.Screen;
import vn.tiepnhan.staff.StaffRoom;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Entry;

/** An officer and a supervisor at a real window: keys, a scanner's bytes over a serial line, slips on a printer. */
final class StaffOnScreenTest {
    private static final String SUPERVISOR = "913577";
    private static final String GIVEN = "770426";
    private static final String OFFICER = "482915";

    @TempDir
    private Path temporary;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void aSupervisorAndAnOfficer() {
        Clock machine = Clock.system(Timekeeper.ZONE);
        try (Store store = Store.open(temporary.resolve("terminal"), "test", machine)) {
            StaffRoom room = new StaffRoom(store, machine);
            Turn turn = new Turn(store, machine);
            room.add(new Member("lanh-dao", "Lê Văn Đạo", Role.SUPERVISOR, true, List.of()), SUPERVISOR.toCharArray());
            turn.login("lanh-dao", SUPERVISOR.toCharArray(), new char[0]);
            room.add(new Member("chau", "Trần Thị Châu", Role.OFFICER, true, List.of()), GIVEN.toCharArray());
            turn.login("chau", GIVEN.toCharArray(), OFFICER.toCharArray());
        }
    }

    @Test
    void theOfficerLogsInScansLocksComesBackAndReceives() throws IOException, InterruptedException {
        List<Path> pages = SamplePages.unpack(temporary.resolve("samples"));
        try (PseudoTerminal line = PseudoTerminal.plug(temporary.resolve("scanner"));
                Screen screen = Screen.open(1280, 800)) {
            Process counter = counter(screen, "hcm-2015", "2015-09-30T09:00", "serial:" + line.name());
            try {
                until("DUTY CLOSED");
                until("scanner READY");
                login(screen);
                scan(pages.get(0), line.out());
                until("STAGE DECIDED");
                presenter(screen, "Tran Quoc Binh");
                pressUntil(screen, "DUTY LOCKED", "ctrl+l");
                login(screen);
                pressUntil(screen, "PRINTED true", "Return");
            } finally {
                stop(counter);
            }
        }
        Entry.Details details = details();
        assertThat(details.officer()).isEqualTo("Trần Thị Châu");
        assertThat(details.presenter()).isEqualTo("Tran Quoc Binh");
        assertThat(slips()).hasSize(1);
    }

    @Test
    void aSupervisorApprovesOnTheSameScreenByKeysAlone() throws IOException, InterruptedException {
        try (Screen screen = Screen.open(1024, 600)) {
            Process counter = counter(screen, "thanh-hoa-2015", "2015-11-10T09:00", "");
            try {
                until("DUTY CLOSED");
                login(screen);
                pressUntil(screen, "SHEET TYPED", "F2");
                type(screen, "TA01234");
                screen.press("Tab");
                type(screen, "0100109106");
                screen.press("Tab");
                type(screen, "600");
                pressUntil(screen, "STAGE DECIDED", "Return");
                pressUntil(screen, "OUTCOME SUPERVISOR", "3");
                screen.press("Tab", "Tab");
                type(screen, "chay tru so");
                screen.press("Tab", "space");
                pressUntil(screen, "SHEET APPROVE", "Return");
                type(screen, "lanh-dao");
                screen.press("Tab");
                type(screen, SUPERVISOR);
                pressUntil(screen, "PRINTED true", "Return");
            } finally {
                stop(counter);
            }
        }
        Entry.Details details = details();
        assertThat(details.officer()).isEqualTo("Trần Thị Châu");
        assertThat(details.approver()).isEqualTo("Lê Văn Đạo");
        assertThat(details.description()).isEqualTo("chay tru so");
        assertThat(slips()).hasSize(1);
    }

    private Process counter(Screen screen, String profile, String at, String scanner) throws IOException {
        Process counter = screen.program(
                temporary, "vn.tiepnhan.demo.StaffedCounterMain", temporary.toString(), profile, at, scanner);
        BufferedReader out = counter.inputReader(StandardCharsets.UTF_8);
        Thread reader = new Thread(() -> out.lines().forEach(told::add), "counter-out");
        reader.setDaemon(true);
        reader.start();
        return counter;
    }

    private static void stop(Process counter) throws InterruptedException {
        counter.destroy();
        counter.waitFor(20, TimeUnit.SECONDS);
    }

    /** The login of whoever was there last stands already; the focus is on the PIN. */
    private void login(Screen screen) throws IOException, InterruptedException {
        for (int i = 0; i < 10; i++) {
            type(screen, OFFICER);
            screen.press("Return");
            if (comes("DUTY ON_DUTY")) {
                return;
            }
        }
        assertThat(told).as("never logged in").contains("DUTY ON_DUTY");
    }

    /** A key that comes before the decision is seen means nothing; so it is done again until the name stands there. */
    private void presenter(Screen screen, String name) throws IOException, InterruptedException {
        for (int i = 0; i < 10; i++) {
            screen.press("F6", "ctrl+a");
            type(screen, name);
            if (comes("PRESENTER " + name)) {
                return;
            }
        }
        assertThat(name).as("never stood there").isNull();
    }

    private static void type(Screen screen, String text) throws IOException, InterruptedException {
        screen.run("xdotool", "type", "--delay", "40", text);
    }

    private static void scan(Path page, OutputStream line) throws IOException {
        for (byte[] code : PageCodes.of(page)) {
            line.write(code);
            line.write('\r');
            line.flush();
        }
    }

    private void pressUntil(Screen screen, String wanted, String key) throws IOException, InterruptedException {
        for (int i = 0; i < 20; i++) {
            screen.press(key);
            if (comes(wanted)) {
                return;
            }
        }
        assertThat(wanted).as("never came").isNull();
    }

    /** Whether it is told before the counter falls silent. */
    private boolean comes(String wanted) throws InterruptedException {
        for (String said = told.poll(2, TimeUnit.SECONDS); said != null; said = told.poll(2, TimeUnit.SECONDS)) {
            if (said.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private void until(String wanted) throws InterruptedException {
        String said = String.valueOf(told.poll(90, TimeUnit.SECONDS));
        while (!said.equals(wanted)) {
            assertThat(said).as("while waiting for %s", wanted).isNotEqualTo("null");
            said = String.valueOf(told.poll(90, TimeUnit.SECONDS));
        }
    }

    private Entry.Details details() {
        try (Store store = Store.open(temporary.resolve("terminal"), "test", Clock.systemUTC())) {
            return store.read(tables -> tables.receipts().after(0, 1))
                    .get(0)
                    .entry()
                    .details();
        }
    }

    private List<Path> slips() throws IOException {
        try (Stream<Path> files = Files.walk(temporary.resolve("printer"))) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
