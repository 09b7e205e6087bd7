// The page to try the API: lists the operations of /openapi.json and sends what its forms say to this server alone.
"use strict";

const byId = (id) => document.getElementById(id);
let description;
let chosen;

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function resolved(reference) {
  return reference.split("/").slice(1).reduce((at, key) => at[key], description);
}

function operations() {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
}

function list(filter) {
  const wanted = filter.toLowerCase();
  const items = operations()
    .filter(({ path, method, operation }) => `${method} ${path} ${operation.summary}`.toLowerCase().includes(wanted))
    .map((entry) => {
      const button = element("button", "");
      button.type = "button";
      button.title = entry.operation.summary;
      button.append(element("b", entry.method), ` ${entry.path}`);
      button.addEventListener("click", () => choose(entry));
      const item = document.createElement("li");
      item.append(button);
      return item;
    });
  byId("operations").replaceChildren(...items);
}

function choose(entry) {
  chosen = entry;
  byId("title").textContent = `${entry.method} ${entry.path}`;
  byId("summary").textContent = entry.operation.summary;
  const inputs = entry.operation.parameters.map(({ $ref }) => {
    const parameter = resolved($ref);
    const label = element("label", parameter.name);
    const input = document.createElement("input");
    input.name = parameter.name;
    input.required = parameter.required;
    label.append(input, element("small", parameter.description));
    return label;
  });
  byId("parameters").replaceChildren(...inputs);
  const content = entry.operation.requestBody?.content;
  byId("body-label").hidden = !content;
  byId("media").replaceChildren(...Object.keys(content ?? {}).map((media) => new Option(media)));
  byId("request").hidden = false;
  byId("status").textContent = "";
  byId("answer").textContent = "";
}

function request() {
  const headers = {};
  const query = new URLSearchParams();
  let path = chosen.path;
  for (const { $ref } of chosen.operation.parameters) {
    const { name, in: place } = resolved($ref);
    const value = byId("parameters").querySelector(`[name="${CSS.escape(name)}"]`).value;
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

async function send(event) {
  event.preventDefault();
  byId("status").textContent = "Waiting.";
  byId("answer").textContent = "";
  try {
    const response = await request();
    const text = await response.text();
    byId("status").textContent = `${response.status} ${response.statusText}`;
    byId("answer").textContent = pretty(text);
  } catch (failure) {
    byId("status").textContent = `It could not be sent: ${failure.message}`;
  }
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

async function who(response) {
  const session = response.ok && response.status !== 204 ? await response.json() : undefined;
  byId("who").textContent = session ? `Logged in as ${session.user}.` : "Not logged in.";
  return response;
}

async function login(event) {
  event.preventDefault();
  const form = event.target;
  const body = JSON.stringify({ user: form.elements.user.value, password: form.elements.password.value });
  const response = await fetch("/api/adit/session", { method: "POST", headers: { "Content-Type": "application/json" }, body });
  form.elements.password.value = "";
  if (response.ok) {
    await who(response);
  } else {
    const error = await response.json();
    byId("who").textContent = error.description ?? error.message;
  }
}

byId("login").addEventListener("submit", login);
byId("logout").addEventListener("click", () => fetch("/api/adit/session", { method: "DELETE" }).then(who));
byId("find").addEventListener("input", (event) => list(event.target.value));
byId("request").addEventListener("submit", send);
fetch("/api/adit/session").then(who);
fetch("/openapi.json").then((response) => response.json()).then((json) => {
  description = json;
  list("");
});
