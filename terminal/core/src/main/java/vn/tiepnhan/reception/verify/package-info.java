/** Proves again what a terminal has kept: its log, its lines, its receipts and the approvals they rest on. */
@NullMarked
package vn.tiepnhan.reception.verify;

import org.jspecify.annotations.NullMarked;
