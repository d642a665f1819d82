// What peers say of a presentation, from their phones.
export { FeedbackFor } from "./feedback_for.js";
export { FeedbackList } from "./feedback_list.js";
