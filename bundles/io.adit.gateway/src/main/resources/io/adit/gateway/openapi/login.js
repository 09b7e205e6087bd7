// Who uses the page to try the API, and in which light: the dashboard's session and its choice of light or dark hold here, too.
const byId = (id) => document.getElementById(id);

/** The dashboard's choice of light or dark holds here, too. */
function followTheme() {
  const theme = localStorage.getItem("adit.theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
}

async function who(response) {
  const session = response.ok && response.status !== 204 ? await response.json() : undefined;
  byId("who").textContent = session ? `Logged in as ${session.user}` : "Not logged in";
  byId("who").className = session ? "in" : "";
  byId("login").hidden = Boolean(session);
  byId("logout").hidden = !session;
}

async function login(event) {
  event.preventDefault();
  const { user, password } = event.target.elements;
  const body = JSON.stringify({ user: user.value, password: password.value });
  const response = await fetch("/api/adit/session", { method: "POST", headers: { "Content-Type": "application/json" }, body });
  password.value = "";
  if (response.ok) {
    await who(response);
  } else {
    const error = await response.json();
    byId("who").textContent = error.description ?? error.message;
    byId("who").className = "problem";
  }
}

followTheme();
byId("login").addEventListener("submit", login);
byId("logout").addEventListener("click", () => fetch("/api/adit/session", { method: "DELETE" }).then(who));
fetch("/api/adit/session").then(who);
