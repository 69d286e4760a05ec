package vn.tiepnhan.reception.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.store.dossier.Blobs;

/**
 * All of a draft as it lay on the counter, with its files already in the store; barcodes themselves are not kept, what they
 * said is.
 */
record KeptDraft(
        @Nullable Dossier dossier,
        Draft.Typed typed,
        String presenter,
        Facts.PreSent preSent,
        @Nullable Incident incident,
        String officer,
        String reason,
        String again,
        List<Blobs.Blob> files) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    KeptDraft {
        files = List.copyOf(files);
    }

    /** @param ticket null in drafts of before it was asked for */
    record Incident(
            Facts.Incident kind,
            String software,
            String began,
            String description,
            boolean commitment,
            @Nullable String ticket) {}

    static KeptDraft of(Draft draft, List<Blobs.Blob> files) {
        Dossier dossier = draft.dossier();
        Draft.SpecialCase special = draft.incident();
        return new KeptDraft(
                dossier == null ? null : withoutSymbols(dossier),
                draft.typed(),
                draft.presenter(),
                draft.preSent(),
                special == null
                        ? null
                        : new Incident(
                                special.kind(),
                                special.software(),
                                special.began(),
                                special.description(),
                                special.commitment(),
                                special.ticket()),
                draft.officer(),
                draft.reason(),
                draft.again(),
                files);
    }

    private static Dossier withoutSymbols(Dossier it) {
        return new Dossier(
                it.layout(),
                it.kind(),
                it.procedure(),
                it.unit(),
                it.mst(),
                it.period(),
                it.batch(),
                it.print(),
                it.bodyCrc(),
                it.count(),
                it.missing(),
                it.body(),
                it.problems(),
                List.of());
    }

    /** The draft again, at the moment it is decided. */
    Draft draft(String approver, LocalDateTime at) {
        Incident special = incident;
        return new Draft(
                dossier,
                typed,
                presenter,
                preSent,
                special == null
                        ? null
                        : new Draft.SpecialCase(
                                special.kind(),
                                special.software(),
                                special.began(),
                                special.description(),
                                special.commitment(),
                                List.of(),
                                Objects.requireNonNullElse(special.ticket(), "")),
                officer,
                approver,
                reason,
                again,
                List.of(),
                at);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a draft is plain data", impossible);
        }
    }

    static KeptDraft read(String json) {
        try {
            return JSON.readValue(json, KeptDraft.class);
        } catch (IOException broken) {
            throw new IllegalStateException("a kept draft is not readable", broken);
        }
    }
}
