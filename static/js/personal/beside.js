// Words that do not stand in a field any more, right under it: to put back, or to let go.
export function showBeside(field, { why, text, whenGone = () => {} }) {
  if (!text || [...field.box.querySelectorAll(".beside__text")].some((shown) => shown.textContent === text)) return;
  const box = document.getElementById("beside").content.firstElementChild.cloneNode(true);
  box.querySelector(".beside__why").textContent = why;
  box.querySelector(".beside__text").textContent = text;
  const away = () => {
    box.remove();
    whenGone();
    field.input.focus();
  };
  box.querySelector('[data-do="away"]').addEventListener("click", away);
  box.querySelector('[data-do="add"]').addEventListener("click", () => {
    field.input.value = [field.input.value.trimEnd(), text].filter(Boolean).join("\n");
    field.input.dispatchEvent(new Event("input", { bubbles: true }));
    away();
  });
  field.box.append(box);
  field.box.closest("details")?.setAttribute("open", "");
}

export const reasons = () => document.getElementById("beside").content.querySelector(".beside__why").dataset;
