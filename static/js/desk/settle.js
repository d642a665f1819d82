// The page as the server says the order is now: places, start times, what each button would do, and what was done.
export function settle(list, { base, rounds, end, said, problem }) {
  const rows = new Map([...list.children].map((row) => [row.dataset.round, row]));
  // Somebody added or removed a round: then this page is no longer the right one.
  if (rounds.length !== rows.size || rounds.some(({ id }) => !rows.has(id))) return false;
  list.dataset.base = base;
  rounds.forEach(({ id, at }, place) => {
    const row = rows.get(id);
    if (list.children[place] !== row) list.insertBefore(row, list.children[place]);
    row.querySelector(".order__time").textContent = at;
  });
  for (const row of list.children) aim(row, base);
  document.getElementById("order-end").textContent = end;
  tell(document.getElementById("order-said"), said);
  const shown = document.getElementById("order-problem");
  shown.textContent = problem;
  shown.hidden = !problem;
  return true;
}

function aim(row, base) {
  for (const input of row.querySelectorAll('input[name="base"]')) input.value = base;
  const up = row.querySelector('[data-way="up"]');
  const down = row.querySelector('[data-way="down"]');
  if (!up) return;
  const [before, after] = [row.previousElementSibling, row.nextElementSibling];
  up.elements.before.value = before?.dataset.round ?? "";
  up.querySelector("button").disabled = !before;
  down.elements.before.value = after?.nextElementSibling?.dataset.round ?? "";
  down.querySelector("button").disabled = !after;
}

// Emptied first, so that the same words said again are a change, and heard.
function tell(region, said) {
  region.textContent = "";
  requestAnimationFrame(() => { region.textContent = said; });
}
