package vn.tiepnhan.profile.about;

/**
 * What was seen of a device that is not yet known; every part may be empty.
 *
 * @param usbVendor four hex digits
 * @param usbProduct four hex digits
 * @param usbSerial of the USB device descriptor
 * @param usbName product string of the USB device descriptor
 * @param ieee1284 the device id string of a printer ({@code MFG:EPSON;CMD:ESC/POS;MDL:TM-T20III;})
 * @param port where it is plugged in, for example {@code 1-1.3}
 * @param mac of its network interface
 * @param saysMaker what it answers to {@code GS I 66}
 * @param saysModel what it answers to {@code GS I 67}
 * @param reader name of a card reader
 * @param atr answer to reset of a card, hex
 */
public record Sighting(
        String usbVendor,
        String usbProduct,
        String usbSerial,
        String usbName,
        String ieee1284,
        String port,
        String mac,
        String saysMaker,
        String saysModel,
        String reader,
        String atr) {
    public static final Sighting NOTHING = new Sighting("", "", "", "", "", "", "", "", "", "", "");

    public static Sighting usb(String vendor, String product, String serial, String name, String port) {
        return new Sighting(vendor, product, serial, name, "", port, "", "", "", "", "");
    }

    public static Sighting reader(String name) {
        return new Sighting("", "", "", "", "", "", "", "", "", name, "");
    }

    public static Sighting card(String atr) {
        return new Sighting("", "", "", "", "", "", "", "", "", "", atr);
    }

    public Sighting withIeee1284(String id) {
        return new Sighting(
                usbVendor, usbProduct, usbSerial, usbName, id, port, mac, saysMaker, saysModel, reader, atr);
    }

    /** With what a printer says of itself when asked, which clones copy from others. */
    public Sighting saying(String maker, String model) {
        return new Sighting(usbVendor, usbProduct, usbSerial, usbName, ieee1284, port, mac, maker, model, reader, atr);
    }

    public Sighting withMac(String address) {
        return new Sighting(
                usbVendor, usbProduct, usbSerial, usbName, ieee1284, port, address, saysMaker, saysModel, reader, atr);
    }
}
