// The page to try the API: lists the operations of /openapi.json and sends what its forms say to this server alone.
import "./login.js";

const byId = (id) => document.getElementById(id);
let description;
let chosen;

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function resolved(reference) {
  return reference.split("/").slice(1).reduce((at, key) => at[key], description);
}

function operations() {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
}

const methodBadge = (method) => element("b", method, `method ${method.toLowerCase()}`);

/** A path that breaks before slashes. */
function pathText(path) {
  const text = element("span", "", "path");
  text.append(...path.split(/(?=\/)/).flatMap((segment) => [document.createElement("wbr"), segment]));
  return text;
}

function mark(link) {
  if (link.hash === location.hash) {
    link.setAttribute("aria-current", "true");
  } else {
    link.removeAttribute("aria-current");
  }
}

function listItem({ path, method, operation }) {
  const link = document.createElement("a");
  link.href = `#${operation.operationId}`;
  link.append(methodBadge(method), pathText(path), element("small", operation.summary));
  mark(link);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function list() {
  const wanted = byId("find").value;
  const found = operations().filter(({ path, method, operation }) =>
    `${method} ${path} ${operation.summary}`.toLowerCase().includes(wanted.trim().toLowerCase()));
  const tags = [...new Set(found.map(({ operation }) => operation.tags[0]))];
  byId("operations").replaceChildren(...tags.flatMap((tag) => {
    const group = document.createElement("ul");
    group.append(...found.filter(({ operation }) => operation.tags[0] === tag).map(listItem));
    return [element("h2", tag), group];
  }));
  byId("nothing").hidden = found.length > 0;
  byId("nothing").textContent = found.length > 0 ? "" : `No operation has “${wanted}”.`;
}

function field({ $ref }) {
  const parameter = resolved($ref);
  const input = document.createElement("input");
  input.id = `parameter-${parameter.name}`;
  input.name = parameter.name;
  input.required = parameter.required;
  input.autocomplete = "off";
  const label = element("label", `${parameter.name} `);
  label.htmlFor = input.id;
  label.append(element("em", parameter.required ? "required" : parameter.in));
  const hint = element("p", parameter.description);
  hint.id = `${input.id}-hint`;
  input.setAttribute("aria-describedby", hint.id);
  const made = element("div", "", "field");
  made.append(label, input, hint);
  return made;
}

/** Shows the operation that the address names after its #. */
function choose() {
  const entry = operations().find(({ operation }) => `#${operation.operationId}` === location.hash);
  if (!entry) {
    return;
  }
  chosen = entry;
  byId("title").className = "chosen";
  byId("title").replaceChildren(methodBadge(entry.method), pathText(entry.path));
  byId("summary").textContent = `${entry.operation.summary}.`;
  byId("parameters").replaceChildren(...entry.operation.parameters.map(field));
  const content = entry.operation.requestBody?.content;
  byId("body-part").hidden = !content;
  byId("media").replaceChildren(...Object.keys(content ?? {}).map((media) => new Option(media)));
  byId("request").hidden = false;
  for (const link of byId("operations").querySelectorAll("a")) {
    mark(link);
  }
  byId("operations").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  show("", "", "");
}

function request() {
  const headers = {};
  const query = new URLSearchParams();
  let path = chosen.path;
  for (const { $ref } of chosen.operation.parameters) {
    const { name, in: place } = resolved($ref);
    const value = byId(`parameter-${name}`).value;
    if (place === "path") {
      const keepsSlashes = name.endsWith("Path");
      path = path.replace(`{${name}}`, keepsSlashes ? value.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(value));
    } else if (value !== "" && place === "query") {
      query.set(name, value);
    } else if (value !== "") {
      headers[name] = value;
    }
  }
  const options = { method: chosen.method, headers, credentials: "same-origin" };
  if (chosen.operation.requestBody) {
    headers["Content-Type"] = byId("media").value;
    options.body = byId("body").value;
  }
  return fetch(query.size ? `${path}?${query}` : path, options);
}

/** Shows an outcome; all of it empty: that nothing was sent. */
function show(status, tone, facts, text = "", headers = "") {
  byId("status").textContent = status;
  byId("status").className = tone;
  byId("facts").textContent = facts;
  byId("empty").hidden = status !== "" || facts !== "";
  byId("answer").textContent = text;
  byId("answer").hidden = text === "";
  byId("headers").textContent = headers;
  byId("more").hidden = headers === "";
}

const tone = (status) => status < 300 ? "ok" : status < 400 ? "" : status < 500 ? "medium" : "high";

async function send(event) {
  event.preventDefault();
  const sent = chosen;
  show("", "", "Waiting for the answer…");
  const started = performance.now();
  try {
    const response = await request();
    const text = await response.text();
    const millis = Math.round(performance.now() - started);
    if (sent === chosen) {
      const size = `${new Blob([text]).size.toLocaleString("en")} bytes`;
      const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
      show(`${response.status} ${response.statusText}`, tone(response.status),
        `${millis} ms · ${text ? size : "no body"}`, pretty(text), headers);
    }
  } catch (failure) {
    show("Not sent", "high", failure.message);
  }
  byId("outcome").scrollIntoView({ block: "nearest" });
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

async function load() {
  const response = await fetch("/openapi.json");
  description = await response.json();
  list();
  choose();
}

byId("find").addEventListener("input", list);
byId("request").addEventListener("submit", send);
window.addEventListener("hashchange", choose);
load().catch((failure) => {
  byId("nothing").hidden = false;
  byId("nothing").textContent = `The description can't be read: ${failure.message}`;
});
