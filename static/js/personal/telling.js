// Whether it is saved, in a word in the bar; what is wrong, in a sentence above the button.
export function createTelling({ dataset: words }) {
  const mark = document.getElementById("saved");
  const word = mark.querySelector("b");
  const why = document.getElementById("unsaved");
  function tell(state, said, sentence = "") {
    mark.dataset.state = state;
    word.textContent = said;
    if (why.textContent !== sentence) why.textContent = sentence; // it is read out: only what is new
  }
  return {
    saved: () => tell("saved", words.saved),
    saving: () => (mark.dataset.state === "waiting" ? null : tell("saving", words.saving)),
    waiting: (lasts) => tell("waiting", words.waiting, lasts ? words.offline : words.onlyHere),
    refused: (sentence) => tell("rejected", words.refused, sentence),
    outOfDate: () => tell("rejected", words.refused, words.reload),
    unknown: () => tell("rejected", words.refused, words.out),
    filled(n, number) {
      document.getElementById("filled").textContent = words.count.replace("{filled}", n).replace("{of}", words.of);
      document.getElementById("version").textContent = words.version.replace("{number}", number);
      document.getElementById("version").hidden = false;
    },
  };
}
