const AFTER_MS = 250;

// Shows who fits what is typed, while it is typed. Without it the form asks for a page with the same names.
export function searchWhileTyping() {
  const form = document.getElementById("search");
  const list = document.getElementById("join");
  let timer, turn = 0;

  async function look() {
    clearTimeout(timer);
    const mine = ++turn;
    const found = await askFor(form.action, form.elements.q.value);
    if (mine === turn) draw(list, form.elements.q.value, found);
  }

  form.elements.q.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => look().catch(() => {}), AFTER_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look().catch(() => form.submit());
  });
  list.addEventListener("change", () => nameTheButton(list));
  nameTheButton(list);
}

async function askFor(address, q) {
  const asked = `${address}?${new URLSearchParams({ q })}`;
  const answer = await fetch(asked, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`the roster answered ${answer.status}`);
  history.replaceState(null, "", asked); // so that *back* leads to the list
  return answer.json();
}

function draw(list, q, { names, said }) {
  const chosen = list.querySelector(".radio:checked")?.value;
  const rows = names.map((one) => row(one, names.length === 1 || one.enrolment === chosen));
  for (const old of list.querySelectorAll(".pick__row")) old.remove();
  list.querySelector(".pick").append(...rows);
  list.elements.q.value = q;
  document.getElementById("said").textContent = said;
  list.hidden = document.getElementById("go").hidden = names.length === 0;
  document.getElementById("look").hidden = names.length > 0;
  nameTheButton(list);
}

function row({ enrolment, name, organisation }, checked) {
  const made = document.getElementById("row").content.firstElementChild.cloneNode(true);
  made.querySelector("input").value = enrolment;
  made.querySelector("input").checked = checked;
  made.querySelector(".pick__name").textContent = name;
  made.querySelector(".pick__meta").textContent = organisation;
  return made;
}

function nameTheButton(list) {
  const row = list.querySelector(".radio:checked")?.closest(".pick__row");
  const name = row?.querySelector(".pick__name").textContent;
  document.getElementById("go").textContent = name ? list.dataset.one.replace("{name}", name) : list.dataset.none;
}
