package vn.tiepnhan.paper;

import vn.tiepnhan.bridge.slip.SlipDocument;

/**
 * What an official form says of a dossier.
 *
 * @param slip the slip that was given for it: form and slip say the same
 * @param office name of the office
 * @param numbered receipt number as people read it
 * @param number of the dossier at the centre; empty until the centre gave it
 * @param official whether the profile goes by today's forms; else the paper bears the slip's own title
 * @param day "ngày … tháng … năm …"
 * @param overdue whether the appointment given has passed, for an apology: before it only what is to come may be said
 * @param reason why more time is asked for, or the dossier is stopped; else empty
 * @param until the new appointment, for an apology; else empty
 */
public record FormFacts(
        SlipDocument slip,
        String office,
        String numbered,
        String number,
        boolean official,
        String day,
        boolean overdue,
        String reason,
        String until) {}
