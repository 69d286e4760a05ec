"use strict";

const KINDS = ["printer", "scanner", "card-reader", "panel"];
const ZONE = "Asia/Ho_Chi_Minh"; // as everywhere in this product, whatever the browser's machine is set to
const MOST_EVENTS = 100;
const BACK_OFF = [500, 1000, 2000, 5000, 10000];
const byId = (id) => document.getElementById(id);

let language = localStorage.getItem("language") === "en" ? "en" : "vi";
let token = sessionStorage.getItem("token");
let may = new Set(JSON.parse(sessionStorage.getItem("may") || "[]"));
let line = "connecting";
let door = null;
let failures = 0;
const devices = new Map(); // id → { state, busy, answer, recording }
let gone = new Set(); // known before the line was lost, not told of again yet
const events = []; // newest first

const word = (key) => WORDS[language][key] ?? key;
const said = (cause) => cause[language];

/** The bridge's answer, or an error that carries its cause. */
async function ask(method, path, body, authorization = `Bearer ${token}`) {
  let answer;
  try {
    answer = await fetch(path, {
      method,
      headers: { Authorization: authorization, "Content-Type": "application/json", "Tiepnhan-Api": "1" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw { vi: WORDS.vi.unreachable, en: WORDS.en.unreachable };
  }
  const value = await answer.json();
  if (!answer.ok) {
    if (answer.status === 401 && authorization.startsWith("Bearer")) {
      showDoor("doorEnded");
    }
    throw value;
  }
  return value;
}

const act = (device, wish) => ask("POST", `/v1/devices/${encodeURIComponent(device)}/acts`, wish);

async function enter() {
  const ticket = new URLSearchParams(location.hash.slice(1)).get("ticket");
  if (ticket) {
    history.replaceState(null, "", location.pathname);
    try {
      const session = await ask("POST", "/v1/sessions", undefined, `Ticket ${ticket}`);
      token = session.token;
      may = new Set(session.may);
      sessionStorage.setItem("token", token);
      sessionStorage.setItem("may", JSON.stringify(session.may));
    } catch {
      showDoor("doorUsed");
      return;
    }
  }
  if (token) {
    listen();
  } else {
    showDoor("doorNone");
  }
}

function showDoor(why) {
  token = null;
  sessionStorage.removeItem("token");
  door = why;
  render();
}

async function listen() {
  let ticket;
  try {
    ticket = (await ask("POST", "/v1/tickets")).ticket;
  } catch {
    if (token) {
      later();
    }
    return;
  }
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/v1/events?scans=no&ticket=${ticket}`);
  socket.onopen = () => {
    failures = 0;
    line = "open";
    gone = new Set(devices.keys());
    render();
  };
  socket.onmessage = (message) => hear(JSON.parse(message.data));
  socket.onclose = later;
}

function later() {
  line = "lost";
  render();
  setTimeout(listen, BACK_OFF[Math.min(failures++, BACK_OFF.length - 1)]);
}

function hear(event) {
  if (event.type === "state") {
    gone.delete(event.state.id);
    const known = devices.get(event.state.id);
    const before = known?.state.health;
    devices.set(event.state.id, { ...known, state: event.state });
    if (before && before !== event.state.health) {
      note(event.state.since, event.state.id, { health: event.state.health, cause: event.state.causes[0] });
    }
    render();
  } else if (event.type === "seen") {
    note(event.at, event.device, event);
  } else if (event.type === "panel-input") {
    note(event.at, event.device, { what: `${event.input}_${event.active ? "ON" : "OFF"}` });
  } else if (event.type === "scan-dropped" || event.type === "scan-missed") {
    note(event.at, event.device, { cause: event.cause });
  }
}

function note(at, device, what) {
  events.unshift({ at, device, what });
  events.length = Math.min(events.length, MOST_EVENTS);
  renderEvents();
}

const time = (at) => new Date(at).toLocaleTimeString("vi-VN", { hour12: false, timeZone: ZONE });

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) {
    made.textContent = text;
  }
  if (className) {
    made.className = className;
  }
  return made;
}

function render() {
  document.documentElement.lang = language;
  document.title = `${word("title")} – Tiếp Nhận`;
  document.querySelectorAll("[data-word]").forEach((each) => (each.textContent = word(each.dataset.word)));
  byId("line").textContent = door ? "" : word(line);
  byId("line").className = `line ${line}`;
  byId("line").hidden = door !== null;
  byId("door").hidden = door === null;
  byId("devicesPart").hidden = byId("eventsPart").hidden = door !== null;
  if (door) {
    byId("doorText").textContent = word(door);
    byId("summary").hidden = true;
    return;
  }
  renderSummary();
  renderDevices();
  renderEvents();
}

/** By kind, and within one as the bridge lists them: a card does not move while somebody is about to press a button. */
const listed = () => [...devices].sort(([, a], [, b]) => KINDS.indexOf(a.state.kind) - KINDS.indexOf(b.state.kind));

const cardId = (id) => `device-${id}`;

function renderSummary() {
  const named = (...health) => listed().filter(([, each]) => health.includes(each.state.health));
  const bad = named("NOT_READY", "ABSENT");
  const warn = named("ATTENTION");
  const told = bad.length ? bad : warn;
  const summary = byId("summary");
  summary.hidden = devices.size === 0;
  summary.className = bad.length ? "bad" : warn.length ? "warn" : "";
  if (told.length === 0) {
    summary.textContent = word("allGood");
    return;
  }
  const names = element("ul");
  for (const [id, each] of told) {
    const way = element("a", `${word(each.state.kind)} ${id}`);
    way.href = `#${cardId(id)}`;
    const item = element("li");
    item.append(way);
    names.append(item);
  }
  summary.replaceChildren(element("p", `${told.length} ${word(bad.length ? "someBad" : "someWarn")}`), names);
}

function renderDevices() {
  byId("noDevices").hidden = devices.size > 0 || line !== "open";
  const list = byId("devices");
  const shown = new Map([...list.children].map((card) => [card.dataset.device, card]));
  let place = 0;
  for (const [id, device] of listed()) {
    if (gone.has(id)) {
      continue;
    }
    const card = shown.get(id) ?? byId("device").content.firstElementChild.cloneNode(true);
    card.dataset.device = id;
    card.id = cardId(id);
    fill(card, id, device);
    if (list.children[place] !== card) {
      list.insertBefore(card, list.children[place] ?? null);
    }
    place++;
    shown.delete(id);
  }
  shown.forEach((gone) => gone.remove());
}

function fill(card, id, device) {
  const { state } = device;
  card.className = `device ${state.health}`;
  card.querySelector("h3").textContent = `${word(state.kind)} · ${id}`;
  card.querySelector(".state").textContent = word(state.health);
  card.querySelector(".causes").replaceChildren(...state.causes.map((cause) => element("li", said(cause))));
  card.querySelector(".profile").textContent =
    `${word("profile")}: ${state.profile} · ${word("since")} ${time(state.since)}`;
  const wanted = actsOf(id, device);
  const more = card.querySelector(".more");
  more.querySelector("summary").textContent = word("more");
  more.hidden = wanted.rare.length === 0;
  offer(card.querySelector(".acts"), id, wanted.near);
  offer(more.querySelector(".acts"), id, wanted.rare);
  card.querySelectorAll(".acts button").forEach((each) => (each.disabled = Boolean(device.busy)));
  const answer = card.querySelector(".answer");
  answer.className = `answer${device.answer?.no ? " no" : ""}`;
  answer.replaceChildren(...(device.busy ? [word("working")] : device.answer ? device.answer.show() : []));
}

/** Buttons are made anew only when others are wanted, so that the one in focus stays. */
function offer(place, id, wanted) {
  const signature = `${language} ${wanted.map((each) => each.key).join(" ")}`;
  if (place.dataset.signature !== signature) {
    place.dataset.signature = signature;
    place.replaceChildren(...wanted.map((each) => button(id, each)));
  }
}

function button(id, { key, run }) {
  const made = element("button", word(key), key === "traceStop" ? "recording" : key === "printTest" ? "strong" : "");
  made.type = "button";
  made.dataset.act = key;
  made.addEventListener("click", () => perform(id, run));
  return made;
}

async function perform(id, run) {
  const begun = devices.get(id);
  devices.set(id, { ...begun, busy: true, answer: null });
  render();
  let answer;
  try {
    answer = await run();
  } catch (cause) {
    answer = { no: true, show: () => [said(cause)] };
  }
  const now = devices.get(id);
  if (now) {
    devices.set(id, { ...now, busy: false, answer });
    render();
  }
}

const text = (key) => ({ show: () => [word(key)] });

/** What a person may do with a device now: what is near at hand, and what is rarely wanted. */
function actsOf(id, device) {
  const { kind, health, recoveries } = device.state;
  const there = health !== "ABSENT";
  const near = [{ key: "check", run: async () => (await act(id, { act: "check" }), text("done")) }];
  const rare = [];
  if (kind === "printer" && there && may.has("PRINT")) {
    near.unshift({ key: "printTest", run: async () => printed(await act(id, { act: "print-test" })) });
    near.push(...recoveries.map((way) => ({ key: way, run: () => recover(id, way) })));
    rare.push({ key: "printStatus", run: async () => printed(await act(id, { act: "print-status" })) });
    rare.push({ key: "printCalibration", run: async () => printed(await act(id, { act: "print-calibration" })) });
  }
  if (kind === "printer" && there && may.has("SERVICE")) {
    rare.push({ key: "probe", run: async () => probed(await act(id, { act: "probe" })) });
  }
  if (kind === "printer" && there && may.has("DRAWER")) {
    rare.push({ key: "drawer", run: async () => text((await act(id, { act: "open-drawer" })).given ? "done" : "noDrawer") });
  }
  if ((kind === "printer" || kind === "scanner") && may.has("SERVICE")) {
    if (there) {
      rare.push({ key: "beep", run: async () => text((await act(id, { act: "feedback", tone: "GOOD" })).given ? "done" : "noBeep") });
    }
    (device.recording ? near : rare).push(device.recording
      ? { key: "traceStop", run: () => trace(id, false) }
      : { key: "traceStart", run: () => trace(id, true) });
    if (device.recorded) {
      near.push({ key: "traceSave", run: () => save(id) });
    }
  }
  if (kind === "panel" && there && may.has("PANEL")) {
    near.push({ key: "testPanel", run: async () => (await act(id, { act: "test-panel" }), text("done")) });
  }
  return { near, rare };
}

function printed(outcome) {
  const no = outcome.evidence === "NOT_SENT" || outcome.evidence === "UNKNOWN";
  return { no, show: () => [`${word(outcome.evidence)} ${outcome.cause ? said(outcome.cause) : ""}`.trim()] };
}

function probed(report) {
  return {
    show: () => {
      const table = element("table");
      const rows = [
        ...Object.entries(report.identity),
        ...report.answers.map(({ request, reply }) => [request, reply || word("silent")]),
      ];
      for (const [name, value] of rows) {
        const row = element("tr");
        row.append(element("td", name), element("td", value));
        table.append(row);
      }
      return [table];
    },
  };
}

async function recover(id, way) {
  return (await agreed(`ask${way}`, `yes${way}`)) ? (await act(id, { act: "recover", way }), text("done")) : null;
}

function agreed(question, yes) {
  const ask = byId("ask");
  byId("askText").textContent = word(question);
  byId("askYes").textContent = word(yes);
  ask.returnValue = "no";
  ask.showModal();
  return new Promise((answered) => {
    ask.addEventListener("close", () => answered(ask.returnValue === "yes"), { once: true });
  });
}

async function trace(id, on) {
  const state = await act(id, on ? { act: "start-trace", whole: false } : { act: "stop-trace" });
  devices.set(id, { ...devices.get(id), recording: on, recorded: true });
  return on ? text("traceOn") : { show: () => [`${word("traceOff")}: ${state.moves} ${word("traceMoves")}.`] };
}

async function save(id) {
  const recorded = await act(id, { act: "take-trace" });
  const { moves, ...head } = recorded;
  if (moves.length === 0) {
    return { no: true, ...text("traceNothing") };
  }
  const lines = [head, ...moves].map((each) => `${JSON.stringify(each)}\n`);
  const link = element("a");
  link.href = URL.createObjectURL(new Blob(lines, { type: "application/x-ndjson" }));
  link.download = `${id}.trace`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  return text("done");
}

function sentence({ what, kind, size, health, cause }) {
  if (what) {
    const about = [kind, size ? `${size} ${word("bytes")}` : ""].filter(Boolean).join(", ");
    return about ? `${word(what)} (${about})` : word(what);
  }
  return [health ? `${word(health)}.` : "", cause ? said(cause) : ""].filter(Boolean).join(" ");
}

function renderEvents() {
  byId("noEvents").hidden = events.length > 0;
  byId("events").replaceChildren(...events.map(({ at, device, what }) => {
    const row = element("li");
    row.append(element("time", time(at)), element("strong", device), element("span", sentence(what)));
    return row;
  }));
}

byId("language").addEventListener("click", () => {
  language = language === "vi" ? "en" : "vi";
  localStorage.setItem("language", language);
  render();
});

render();
enter();
