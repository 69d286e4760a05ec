package vn.tiepnhan.bridge.link;

/** Opens the port of one device, afresh each time it is called. */
@FunctionalInterface
public interface LinkOpener {
    Link open() throws LinkException;
}
