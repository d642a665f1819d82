// The texts of this page, in the reader's language. The English sentence is the key, and a missing one shows itself; in
// a built script its number is (tools/numbered.py), and `texts` is a list.
let texts = {};
let errors = {};
let plural = new Intl.PluralRules("en");

export function loadTexts(page) {
  texts = page.texts ?? {};
  errors = page.errors ?? {};
  plural = new Intl.PluralRules(page.language);
}

export const t = (msgid, params) => fill(one(texts[msgid]) ?? String(msgid), params);

export const nt = (singular, many, n, params) => {
  const form = plural.select(n) === "one" ? 0 : 1;
  const found = texts[singular];
  return fill((Array.isArray(found) ? found[form] : null) ?? String([singular, many][form]), { n, ...params });
};

// An error of the server: its sentence came with the page, under its code.
export const sentence = ({ code, params }) => fill(errors[code] ?? t("Something went wrong here. Try again."), params);

const one = (text) => (Array.isArray(text) ? text[0] : text);

const fill = (text, params = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => params[name] ?? whole);
