package vn.tiepnhan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.intake.store.Ledger;
import vn.tiepnhan.intake.store.Lookups;
import vn.tiepnhan.intake.store.RecordLedger;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.Gaps;
import vn.tiepnhan.wire.PublishedKeys;
import vn.tiepnhan.wire.Wire;

/** Version 1 of the contract over HTTP: who may ask what where, and the answer when something breaks. */
final class Routes extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final Pattern GAPS = Pattern.compile("/v1/terminals/([^/]+)/(record-)?gaps");
    private static final String BLOBS = "/v1/blobs/";

    private final Ledger ledger;
    private final RecordLedger records;
    private final Blobs blobs;
    private final Lookups lookups;
    private final PublishedKeys keys;

    Routes(Ledger ledger, RecordLedger records, Blobs blobs, Lookups lookups, PublishedKeys keys) {
        this.ledger = ledger;
        this.records = records;
        this.blobs = blobs;
        this.lookups = lookups;
        this.keys = keys;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            route(Request.getPathInContext(request), request, response, callback);
        } catch (Refusal refusal) {
            Body.drain(request);
            Reply.refuse(response, callback, refusal);
        } catch (SQLException | IOException broken) {
            LOG.error("nothing was stored: {}", broken.toString());
            Reply.refuse(response, callback, Refusal.storage());
        }
        return true;
    }

    private void route(String path, Request request, Response response, Callback callback)
            throws Refusal, SQLException, IOException {
        Matcher gaps = GAPS.matcher(path);
        if (path.equals("/v1/keys")) {
            allow(request, response, "GET, HEAD");
            Reply.json(response, callback, keys.bytes());
        } else if (path.equals("/v1/openapi.yaml")) {
            allow(request, response, "GET, HEAD");
            Reply.send(response, callback, HttpStatus.OK_200, "application/yaml", Wire.openApi());
        } else if (path.equals("/v1/dossiers")) {
            allow(request, response, "POST");
            authorize(request);
            answer(response, callback, ledger.take(Body.lines(request)));
        } else if (path.equals("/v1/records")) {
            allow(request, response, "POST");
            authorize(request);
            answer(response, callback, records.take(Body.lines(request)));
        } else if (path.startsWith(BLOBS)) {
            allow(request, response, "HEAD, PATCH");
            authorize(request);
            blobs.answer(path.substring(BLOBS.length()), request, response, callback);
        } else if (gaps.matches()) {
            allow(request, response, "GET, HEAD");
            authorize(request);
            Gaps missing = gaps.group(2) == null ? lookups.gapsOf(gaps.group(1)) : lookups.recordGapsOf(gaps.group(1));
            Reply.json(response, callback, missing.bytes());
        } else {
            throw Refusal.unknownPath();
        }
    }

    private static void answer(Response response, Callback callback, List<Answer> answers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Answer answer : answers) {
            body.writeBytes(answer.bytes());
            body.write('\n');
        }
        Reply.send(response, callback, HttpStatus.OK_200, Wire.NDJSON, body.toByteArray());
    }

    private static void allow(Request request, Response response, String methods) throws Refusal {
        if (!List.of(methods.split(", ")).contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, methods);
            throw Refusal.method(methods);
        }
    }

    private void authorize(Request request) throws Refusal, SQLException {
        String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        String[] parts = header == null ? new String[0] : header.strip().split(" +");
        if (parts.length != 2 || !parts[0].toLowerCase(Locale.ROOT).equals("bearer")) {
            throw Refusal.noToken();
        }
        switch (lookups.standingOf(parts[1])) {
            case UNKNOWN -> throw Refusal.noToken();
            case REVOKED -> throw Refusal.revoked();
            case GOOD -> {}
        }
    }
}
