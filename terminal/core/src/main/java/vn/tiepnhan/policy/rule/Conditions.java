package vn.tiepnhan.policy.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiepnhan.data.DataRow;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Procedure;

/** Reads the {@code when} of a row: the only place where a condition gets its name in the data. */
final class Conditions {
    private Conditions() {}

    static List<Condition> read(DataRow when) {
        List<Condition> conditions = new ArrayList<>();
        for (String name : when.keys()) {
            conditions.add(named(name, when));
        }
        return conditions;
    }

    private static Condition named(String name, DataRow when) {
        return switch (name) {
            case "event" -> new Condition.EventIs(when.word(name, Facts.Event.class));
            case "filer" -> new Condition.FilerIs(when.word(name, Facts.Filer.class));
            case "channel" -> new Condition.ChannelIn(oneOf(name, when, Facts.Channel.class));
            case "procedure" -> new Condition.ProcedureIn(Set.copyOf(filled(name, when, when.texts(name))));
            case "procedureKnown" -> new Condition.ProcedureKnown(when.flag(name));
            case "field" -> new Condition.FieldIn(oneOf(name, when, Procedure.Field.class));
            case "fieldSettled" -> new Condition.FieldSettled(when.flag(name));
            case "incident" -> new Condition.IncidentIn(oneOf(name, when, Facts.Incident.class));
            case "barcode" -> new Condition.BarcodeIs(when.flag(name));
            case "preSent" -> new Condition.PreSentIn(oneOf(name, when, Facts.PreSent.class));
            case "signature" -> new Condition.SignatureIn(oneOf(name, when, Facts.Signature.class));
            case "filedFrom" -> new Condition.FiledFrom(when.date(name));
            case "returnChannel" -> new Condition.ReturnIn(oneOf(name, when, Facts.ReturnChannel.class));
            case "paperSet" -> new Condition.PaperSetIs(when.flag(name));
            case "cards" -> new Condition.CardsIn(oneOf(name, when, Situation.Cards.class));
            case "registered" -> new Condition.RegisteredIs(when.flag(name));
            case "earlierExceptionsFrom" -> new Condition.ExceptionsFrom(when.number(name));
            default -> throw when.fault("không có điều kiện tên " + name, "there is no condition named " + name);
        };
    }

    private static <E extends Enum<E>> Set<E> oneOf(String name, DataRow when, Class<E> words) {
        return EnumSet.copyOf(filled(name, when, when.words(name, words)));
    }

    private static <T> List<T> filled(String name, DataRow when, List<T> values) {
        if (values.isEmpty()) {
            throw when.fault(
                    name + " để trống nên dòng này không bao giờ áp dụng",
                    name + " names nothing, so the row would never apply");
        }
        return values;
    }
}
