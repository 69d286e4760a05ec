"use strict";

/** Devices in trouble that are named at the top; more than that are seen below anyway. */
const NAMED = 3;

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

const time = (at) => new Date(at).toLocaleTimeString("vi-VN", { hour12: false });

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

function renderSummary() {
  const named = (...health) =>
    [...devices].filter(([, each]) => health.includes(each.state.health)).map(([id, each]) => `${word(each.state.kind)} ${id}`);
  const bad = named("NOT_READY", "ABSENT");
  const warn = named("ATTENTION");
  const told = bad.length ? bad : warn;
  const summary = byId("summary");
  summary.hidden = devices.size === 0;
  summary.className = bad.length ? "bad" : warn.length ? "warn" : "";
  summary.textContent = told.length
    ? `${told.length} ${word(bad.length ? "someBad" : "someWarn")}${told.length <= NAMED ? `: ${told.join(", ")}` : ""}`
    : word("allGood");
}

function renderDevices() {
  byId("noDevices").hidden = devices.size > 0 || line !== "open";
  const shown = new Map([...byId("devices").children].map((card) => [card.dataset.device, card]));
  for (const [id, device] of devices) {
    if (gone.has(id)) {
      continue;
    }
    const card = shown.get(id) ?? byId("device").content.firstElementChild.cloneNode(true);
    card.dataset.device = id;
    fill(card, id, device);
    if (!shown.delete(id)) {
      byId("devices").append(card);
    }
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
  const acts = card.querySelector(".acts");
  const wanted = actsOf(id, device);
  const signature = `${language} ${wanted.map((each) => each.key).join(" ")}`;
  if (acts.dataset.signature !== signature) {
    acts.dataset.signature = signature;
    acts.replaceChildren(...wanted.map((each) => button(id, each)));
  }
  acts.querySelectorAll("button").forEach((each) => (each.disabled = Boolean(device.busy)));
  const answer = card.querySelector(".answer");
  answer.className = `answer${device.answer?.no ? " no" : ""}`;
  answer.replaceChildren(...(device.busy ? [word("working")] : device.answer ? device.answer.show() : []));
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

function actsOf(id, device) {
  const { kind, health } = device.state;
  const acts = [{ key: "check", run: async () => (await act(id, { act: "check" }), text("done")) }];
  if (kind === "printer" && may.has("PRINT")) {
    acts.unshift({ key: "printTest", run: async () => printed(await act(id, { act: "print-test" })) });
    acts.push({ key: "printStatus", run: async () => printed(await act(id, { act: "print-status" })) });
    acts.push({ key: "printCalibration", run: async () => printed(await act(id, { act: "print-calibration" })) });
    if (health === "NOT_READY") {
      acts.push({ key: "resume", run: () => recover(id, "RESUME", "askResume", "yesResume") });
      acts.push({ key: "discard", run: () => recover(id, "DISCARD", "askDiscard", "yesDiscard") });
    }
  }
  if (may.has("SERVICE") && (kind === "printer" || kind === "scanner")) {
    acts.push({ key: "beep", run: async () => text((await act(id, { act: "feedback", tone: "GOOD" })).given ? "done" : "noBeep") });
  }
  if (kind === "printer" && may.has("SERVICE")) {
    acts.push({ key: "probe", run: async () => probed(await act(id, { act: "probe" })) });
  }
  if (kind === "printer" && may.has("DRAWER")) {
    acts.push({ key: "drawer", run: async () => text((await act(id, { act: "open-drawer" })).given ? "done" : "noDrawer") });
  }
  if (kind === "panel" && may.has("PANEL")) {
    acts.push({ key: "testPanel", run: async () => (await act(id, { act: "test-panel" }), text("done")) });
  }
  if (may.has("SERVICE") && (kind === "printer" || kind === "scanner")) {
    acts.push(device.recording
      ? { key: "traceStop", run: () => trace(id, false) }
      : { key: "traceStart", run: () => trace(id, true) });
    if (device.recorded) {
      acts.push({ key: "traceSave", run: () => save(id) });
    }
  }
  return acts;
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

async function recover(id, way, question, yes) {
  return (await agreed(question, yes)) ? (await act(id, { act: "recover", way }), text("done")) : null;
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
