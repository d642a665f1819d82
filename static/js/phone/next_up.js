import { t } from "../parts/texts.js";

// What comes next, as a sentence. A title that ends in a sign of its own needs no full stop.
export const nextUp = ({ title }) => t("Next: {title}.", { title }).replace(/([?!.…])\.$/, "$1");
