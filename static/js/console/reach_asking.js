// What is asked here counts now: when it could not be sent within a few seconds, it is said not to have been done.
const SEND_WITHIN_MS = 8000;

export const ask = ({ outbox }, type, args) => outbox.add(type, args, { until: Date.now() + SEND_WITHIN_MS });
