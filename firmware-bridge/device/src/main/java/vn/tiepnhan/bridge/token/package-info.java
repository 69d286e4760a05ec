/** PKCS#11 libraries, each spoken to in a process of its own that may hang or crash. */
@NullMarked
package vn.tiepnhan.bridge.token;

import org.jspecify.annotations.NullMarked;
