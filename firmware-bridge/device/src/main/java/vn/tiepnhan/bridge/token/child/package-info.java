/** The process a PKCS#11 library runs in; knows the JDK's PKCS#11 wrapper, and nothing of the bridge. */
@NullMarked
package vn.tiepnhan.bridge.token.child;

import org.jspecify.annotations.NullMarked;
