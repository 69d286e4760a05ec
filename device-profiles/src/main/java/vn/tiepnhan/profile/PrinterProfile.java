package vn.tiepnhan.profile;

import java.util.List;
import vn.tiepnhan.profile.about.About;
import vn.tiepnhan.profile.printer.content.Codes;
import vn.tiepnhan.profile.printer.content.ContentReader;
import vn.tiepnhan.profile.printer.content.Glyphs;
import vn.tiepnhan.profile.printer.content.Paper;
import vn.tiepnhan.profile.printer.content.Raster;
import vn.tiepnhan.profile.printer.content.Text;
import vn.tiepnhan.profile.printer.parts.Cutter;
import vn.tiepnhan.profile.printer.parts.Drawer;
import vn.tiepnhan.profile.printer.parts.PartsReader;
import vn.tiepnhan.profile.printer.parts.PrinterStep;
import vn.tiepnhan.profile.printer.talk.Completion;
import vn.tiepnhan.profile.printer.talk.Connection;
import vn.tiepnhan.profile.printer.talk.PaperOut;
import vn.tiepnhan.profile.printer.talk.Recovery;
import vn.tiepnhan.profile.printer.talk.Status;
import vn.tiepnhan.profile.printer.talk.TalkReader;
import vn.tiepnhan.profile.printer.talk.Transports;
import vn.tiepnhan.profile.read.Section;

/** A receipt printer that speaks ESC/POS. */
public record PrinterProfile(
        About about,
        Paper paper,
        Raster raster,
        Text text,
        Glyphs glyphs,
        Codes codes,
        Status status,
        Completion completion,
        PaperOut paperOut,
        Recovery recovery,
        Cutter cutter,
        Drawer drawer,
        Transports transports,
        Connection connection,
        SerialSettings serial,
        List<PrinterStep> selfTest)
        implements Profile {
    public PrinterProfile {
        selfTest = List.copyOf(selfTest);
    }

    static PrinterProfile read(Section root, About about) {
        return new PrinterProfile(
                about,
                ContentReader.paper(root),
                ContentReader.raster(root),
                ContentReader.text(root),
                ContentReader.glyphs(root),
                ContentReader.codes(root),
                TalkReader.status(root),
                TalkReader.completion(root),
                TalkReader.paperOut(root),
                TalkReader.recovery(root),
                PartsReader.cutter(root),
                PartsReader.drawer(root),
                TalkReader.transports(root),
                TalkReader.connection(root),
                SerialSettings.read(root),
                PartsReader.selfTest(root));
    }

    public int widthDots() {
        return paper.widthDots().value();
    }

    @Override
    public Kind kindOf() {
        return Kind.PRINTER;
    }
}
