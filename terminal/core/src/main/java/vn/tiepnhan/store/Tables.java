package vn.tiepnhan.store;

import vn.tiepnhan.store.dossier.Approvals;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.CopyTable;
import vn.tiepnhan.store.dossier.Corrections;
import vn.tiepnhan.store.dossier.DeskDrafts;
import vn.tiepnhan.store.dossier.Drafts;
import vn.tiepnhan.store.dossier.Erasures;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Marks;
import vn.tiepnhan.store.dossier.PrintJobs;
import vn.tiepnhan.store.dossier.Problems;
import vn.tiepnhan.store.dossier.Receipts;
import vn.tiepnhan.store.dossier.Records;
import vn.tiepnhan.store.figure.Figures;
import vn.tiepnhan.store.figure.PaperAgain;
import vn.tiepnhan.store.figure.Register;
import vn.tiepnhan.store.office.AccessTable;
import vn.tiepnhan.store.office.AuditCheckpoints;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.store.office.Shifts;
import vn.tiepnhan.store.office.StaffPins;
import vn.tiepnhan.store.office.StaffTable;
import vn.tiepnhan.store.office.Tickets;
import vn.tiepnhan.store.office.TrialMarks;
import vn.tiepnhan.store.office.Units;
import vn.tiepnhan.store.office.ViolatorTable;
import vn.tiepnhan.store.seal.RowSeals;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.store.vault.Vault;

/** The repositories over one connection; used inside {@link Store#read} or {@link Store#write} only. */
public final class Tables {
    private final Session session;
    private final Vault vault;
    private final Settings settings;
    private final AuditTable audit;
    private final Receipts receipts;
    private final Lines lines;
    private final Blobs blobs;
    private final PrintJobs printJobs;
    private final Drafts drafts;
    private final Figures figures;
    private final Register register;
    private final PaperAgain paperAgain;
    private final HandOvers handOvers;
    private final Problems problems;
    private final Units units;
    private final StaffTable staff;
    private final StaffPins staffPins;
    private final Approvals approvals;
    private final Erasures erasures;
    private final AccessTable access;
    private final ViolatorTable violators;
    private final Corrections corrections;
    private final AuditCheckpoints auditCheckpoints;
    private final Tickets tickets;
    private final Shifts shifts;
    private final Marks marks;
    private final DeskDrafts deskDrafts;
    private final Records records;
    private final CopyTable copies;

    Tables(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
        this.settings = new Settings(session);
        this.audit = new AuditTable(session, vault);
        this.receipts = new Receipts(session, vault);
        this.lines = new Lines(session, settings, vault);
        this.blobs = new Blobs(session, vault);
        this.printJobs = new PrintJobs(session, vault);
        this.drafts = new Drafts(session, vault);
        this.figures = new Figures(session, new Sealed(vault));
        this.register = new Register(session, new Sealed(vault));
        this.paperAgain = new PaperAgain(session, new Sealed(vault));
        this.handOvers = new HandOvers(session, vault);
        this.problems = new Problems(session, vault);
        this.units = new Units(session, vault);
        this.staff = new StaffTable(session, vault);
        this.staffPins = new StaffPins(session, vault);
        this.approvals = new Approvals(session, vault);
        this.erasures = new Erasures(session, vault);
        this.access = new AccessTable(session, vault);
        this.violators = new ViolatorTable(session, vault);
        this.corrections = new Corrections(session, vault);
        this.auditCheckpoints = new AuditCheckpoints(session, settings, audit, vault);
        this.tickets = new Tickets(session);
        this.shifts = new Shifts(session, vault);
        this.marks = new Marks(session);
        this.deskDrafts = new DeskDrafts(session, vault);
        this.records = new Records(session, vault);
        this.copies = new CopyTable(session, settings);
    }

    public Settings settings() {
        return settings;
    }

    public AuditTable audit() {
        return audit;
    }

    public Receipts receipts() {
        return receipts;
    }

    public Lines lines() {
        return lines;
    }

    public Blobs blobs() {
        return blobs;
    }

    public PrintJobs printJobs() {
        return printJobs;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Figures figures() {
        return figures;
    }

    public Register register() {
        return register;
    }

    public PaperAgain paperAgain() {
        return paperAgain;
    }

    public HandOvers handOvers() {
        return handOvers;
    }

    public Problems problems() {
        return problems;
    }

    public Units units() {
        return units;
    }

    public TrialMarks trialMarks() {
        return new TrialMarks(session);
    }

    public RowSeals rowSeals() {
        return new RowSeals(session, vault);
    }

    public StaffTable staff() {
        return staff;
    }

    public StaffPins staffPins() {
        return staffPins;
    }

    public Approvals approvals() {
        return approvals;
    }

    public Erasures erasures() {
        return erasures;
    }

    public Corrections corrections() {
        return corrections;
    }

    public AccessTable access() {
        return access;
    }

    public AuditCheckpoints auditCheckpoints() {
        return auditCheckpoints;
    }

    public Tickets tickets() {
        return tickets;
    }

    public Shifts shifts() {
        return shifts;
    }

    public Records records() {
        return records;
    }

    public CopyTable copies() {
        return copies;
    }

    public Marks marks() {
        return marks;
    }

    public DeskDrafts deskDrafts() {
        return deskDrafts;
    }

    public ViolatorTable violators() {
        return violators;
    }

    /** Forgets what is remembered between transactions: after one was rolled back, or where others write. */
    void forget() {
        settings.forget();
        audit.forget();
        receipts.forget();
        lines.forget();
    }

    Session session() {
        return session;
    }
}
