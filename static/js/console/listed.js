// Names in a sentence: "Kustregio en Veenrand". What is only counted is said once: "Subgroep 2, 5 en 6".
export function listed(names, language = document.documentElement.lang || "en") {
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const cut = names.map((name) => name.match(/^(.+) (\d+)$/));
  const [first] = cut;
  const counted = names.length > 1 && cut.every((parts) => parts && parts[1] === first?.[1]);
  return counted ? `${first[1]} ${list.format(cut.map((parts) => parts[2]))}` : list.format(names);
}
