package vn.tiepnhan.policy.rule;

import java.time.LocalDate;
import java.util.Set;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.Event;
import vn.tiepnhan.policy.Facts.Filer;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.policy.Facts.PreSent;
import vn.tiepnhan.policy.Facts.ReturnChannel;
import vn.tiepnhan.policy.Facts.Signature;
import vn.tiepnhan.policy.Procedure;

/** What a rule row may ask: a closed set. Rows give the parameters, never an expression. What nobody said never holds. */
sealed interface Condition {
    boolean holds(Situation situation);

    record EventIs(Event event) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().event() == event;
        }
    }

    record FilerIs(Filer filer) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().filer() == filer;
        }
    }

    record ChannelIn(Set<Channel> channels) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return channels.contains(situation.facts().channel());
        }
    }

    /** A closed list of codes; each must stand in the catalogue. */
    record ProcedureIn(Set<String> codes) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.procedure() != null
                    && codes.contains(situation.procedure().code());
        }
    }

    /** The procedure is settled to belong to one of the fields; a guess is no field. */
    record FieldIn(Set<Procedure.Field> fields) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            Procedure procedure = situation.procedure();
            return procedure != null
                    && procedure.unsettled() == null
                    && procedure.fields().stream().anyMatch(fields::contains);
        }
    }

    /** Whether it is settled that the paper rules cover (or spare) a known procedure. */
    record FieldSettled(boolean settled) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.procedure() != null && (situation.procedure().unsettled() == null) == settled;
        }
    }

    record ProcedureKnown(boolean known) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return (situation.procedure() != null) == known;
        }
    }

    record IncidentIn(Set<Incident> incidents) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().incident() != null
                    && incidents.contains(situation.facts().incident());
        }
    }

    record BarcodeIs(boolean barcode) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().barcode() == barcode;
        }
    }

    record PreSentIn(Set<PreSent> preSent) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return preSent.contains(situation.facts().preSent());
        }
    }

    record SignatureIn(Set<Signature> signatures) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return signatures.contains(situation.signature());
        }
    }

    /** Filed on that day or later; where no filing date is known, the day at the counter counts. */
    record FiledFrom(LocalDate from) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            LocalDate filed = situation.facts().filed();
            return !(filed == null ? situation.facts().at().toLocalDate() : filed).isBefore(from);
        }
    }

    record ReturnIn(Set<ReturnChannel> channels) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().returnChannel() != null
                    && channels.contains(situation.facts().returnChannel());
        }
    }

    record PaperSetIs(boolean brought) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().paperSet() == brought;
        }
    }

    record CardsIn(Set<Situation.Cards> cards) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return cards.contains(situation.cards());
        }
    }

    record RegisteredIs(boolean registered) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().registered() != null && situation.facts().registered() == registered;
        }
    }

    record ExceptionsFrom(int least) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.facts().earlierExceptions() >= least;
        }
    }
}
