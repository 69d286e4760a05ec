/** What is checked beside the rules when a dossier is received: papers, data sent before, photographs. */
@NullMarked
package vn.tiepnhan.cli.receive.check;

import org.jspecify.annotations.NullMarked;
