package vn.tiepnhan.bridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.bridge.api.Permission;

final class TicketsTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Tickets tickets = new Tickets(now::get);

    @Test
    void aTicketIsGoodOnceAndForAMinute() {
        String used = tickets.issue(Access.OWNER).secret();
        assertThat(tickets.redeem(used)).isPresent();
        assertThat(tickets.redeem(used)).isEmpty();
        String late = tickets.issue(Access.OWNER).secret();
        now.addAndGet(Tickets.TICKET.toNanos() + 1);
        assertThat(tickets.redeem(late)).isEmpty();
        assertThat(tickets.redeem(null)).isEmpty();
    }

    @Test
    void aSessionEndsAfterAWorkingDayAndIsNoTicket() {
        String token = tickets.open(Access.OWNER).secret();
        assertThat(tickets.redeem(token)).isEmpty();
        now.addAndGet(Tickets.SESSION.toNanos() - 1);
        assertThat(tickets.session(token)).isPresent();
        now.addAndGet(2);
        assertThat(tickets.session(token)).isEmpty();
    }

    @Test
    void thePageMayNeverSeeWhatIsPersonalNorMoreThanItsGiver() {
        Access page = tickets.redeem(tickets.issue(Access.OWNER).secret()).orElseThrow();
        assertThat(page.allowed())
                .contains(Permission.SEE, Permission.PRINT, Permission.SERVICE)
                .doesNotContain(Permission.SCANS, Permission.CARDS, Permission.OPEN);
        Access modest = new Access("watcher", EnumSet.of(Permission.SEE, Permission.SCANS));
        assertThat(tickets.redeem(tickets.issue(modest).secret()).orElseThrow().allowed())
                .containsExactly(Permission.SEE);
    }

    @Test
    void ticketsNobodyFetchedDoNotPileUp() {
        String first = tickets.issue(Access.OWNER).secret();
        for (int i = 0; i < 100; i++) {
            tickets.issue(Access.OWNER);
        }
        assertThat(tickets.redeem(first)).isEmpty();
    }
}
