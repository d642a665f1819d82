// 14 May 2026, where the session is.
export function dayOf({ page }, ms) {
  const language = page.language === "en" ? "en-GB" : page.language;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: page.zone }).format(new Date(ms));
}
