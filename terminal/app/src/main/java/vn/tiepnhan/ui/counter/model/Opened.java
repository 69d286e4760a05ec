package vn.tiepnhan.ui.counter.model;

import vn.tiepnhan.bridge.api.Subscription;

/** What works once the desk is open. */
record Opened(Desk desk, Scanning scanning, Receiving receiving, Browsing browsing, Subscription subscription) {}
