package vn.tiepnhan.bridge.sim.card;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import vn.tiepnhan.bridge.card.atr.Atr;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;

/** A PIV card (NIST SP 800-73-4) with one key, 9A; OpenSC reads and signs with it. */
public final class PivCard extends CommandCard {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] NAME = HEX.parseHex("A000000308000010000100");
    private static final int SELECT = 0xA4;
    private static final int VERIFY = 0x20;
    private static final int GET_DATA = 0xCB;
    private static final int GENERAL_AUTHENTICATE = 0x87;
    private static final int KEY = 0x9A;

    private final Holder holder;
    private final CardPin pin;
    private final Map<String, byte[]> objects = new HashMap<>();
    private boolean selected;

    /**
     * @param pin four to eight characters
     * @param packed keeps the certificate gzipped, as cards with little room do
     */
    public PivCard(Holder holder, String pin, int tries, boolean packed) {
        super(Atr.withHistorical("TN-PIV".getBytes(StandardCharsets.US_ASCII)));
        this.holder = holder;
        byte[] padded = Arrays.copyOf(pin.getBytes(StandardCharsets.US_ASCII), 8);
        Arrays.fill(padded, pin.length(), 8, (byte) 0xFF);
        this.pin = new CardPin(padded, tries);
        byte[] certificate = packed ? gzip(holder.certificate()) : holder.certificate();
        objects.put(
                "5FC105",
                TlvWriter.join(
                        TlvWriter.object(0x70, certificate),
                        TlvWriter.object(0x71, new byte[] {(byte) (packed ? 1 : 0)}),
                        TlvWriter.object(0xFE)));
        objects.put("5FC102", chuid());
        objects.put(
                "5FC107",
                HEX.parseHex(
                        "F0150000000000000000000000000000000000000000FE00F10121F20121F300F40100F50110F600F700FA00FB00FC00FD00FE00"));
        objects.put("7E", HEX.parseHex("4F0BA0000003080000100001005F2F024000"));
    }

    /** Cardholder unique identifier: an agency nobody has, and a number of this card's own. */
    private byte[] chuid() {
        byte[] own = Arrays.copyOf(holder.keys().getPublic().getEncoded(), 64);
        return TlvWriter.join(
                TlvWriter.object(0x30, HEX.parseHex("D4E739DA739CED39CE739D836858210842108421C84210C3EB")),
                TlvWriter.object(0x34, Arrays.copyOfRange(own, 48, 64)),
                TlvWriter.object(0x35, "20491231".getBytes(StandardCharsets.US_ASCII)),
                TlvWriter.object(0x3E),
                TlvWriter.object(0xFE));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    /** How many tries are left, whatever anybody believes. */
    public int triesLeft() {
        return pin.left();
    }

    @Override
    public void reset() {
        super.reset();
        selected = false;
        pin.forget();
    }

    @Override
    byte[] process(Apdu command) {
        if (command.ins() == SELECT) {
            return select(command);
        }
        if (!selected) {
            return status(0x6D00);
        }
        return switch (command.ins()) {
            case GET_DATA -> getData(command);
            case VERIFY -> command.p2() == 0x80 ? pin.verify(command.data()) : status(0x6A88);
            case GENERAL_AUTHENTICATE -> authenticate(command);
            default -> status(0x6D00);
        };
    }

    private byte[] select(Apdu command) {
        byte[] name = command.data();
        boolean ours = command.p1() == 4
                && name.length >= 5
                && name.length <= NAME.length
                && Arrays.equals(name, Arrays.copyOf(NAME, name.length));
        if (!ours) {
            return status(0x6A82);
        }
        selected = true;
        pin.forget();
        return done(TlvWriter.object(
                0x61,
                TlvWriter.object(0x4F, HEX.parseHex("000010000100")),
                TlvWriter.object(0x79, TlvWriter.object(0x4F, Arrays.copyOf(NAME, 5)))));
    }

    private byte[] getData(Apdu command) {
        try {
            byte[] wanted = Tlv.first(command.data()).value();
            byte[] held = objects.get(HEX.withUpperCase().formatHex(wanted));
            if (held == null) {
                return status(0x6A82);
            }
            return done(TlvWriter.object(wanted.length == 1 ? 0x7E : 0x53, held));
        } catch (MalformedTlv malformed) {
            return status(0x6A80);
        }
    }

    private byte[] authenticate(Apdu command) {
        if (command.p2() != KEY) {
            return status(0x6A88);
        }
        if (!pin.verified()) {
            return status(0x6982);
        }
        try {
            Optional<Tlv> challenge = Tlv.first(command.data()).child(0x81);
            if (challenge.isEmpty()) {
                return status(0x6A80);
            }
            byte[] signature = sign(challenge.get().value());
            return done(TlvWriter.object(0x7C, TlvWriter.object(0x82, signature)));
        } catch (MalformedTlv | GeneralSecurityException unusable) {
            return status(0x6A80);
        }
    }

    private byte[] sign(byte[] block) throws GeneralSecurityException {
        if (holder.keys().getPrivate() instanceof RSAPrivateKey key) {
            Cipher raw = Cipher.getInstance("RSA/ECB/NoPadding");
            raw.init(Cipher.DECRYPT_MODE, key);
            return raw.doFinal(block);
        }
        Signature raw = Signature.getInstance("NONEwithECDSA");
        raw.initSign(holder.keys().getPrivate());
        raw.update(block);
        return raw.sign();
    }
}
