import { t } from "../parts/texts.js";

const PARTS = { present: () => t("Presenting"), questions: () => t("Questions"), feedback: () => t("Feedback") };
const FIELDS = {
  all: () => t("Everything"), title: () => t("Title"), what: () => t("What"), why: () => t("Why"),
  with_whom: () => t("With whom"), when: () => t("When"), how: () => t("How"),
};

export const partWords = (part) => (PARTS[part] ?? PARTS.present)();
export const fieldWords = (field) => FIELDS[field]?.() ?? field;
