/** bunq's time: `YYYY-MM-DD hh:mm:ss.ssssss`, UTC. Takes microseconds since 1970. (Chapter 1 and every sample show it so.) */
export function bunqTime(microseconds) {
    const iso = new Date(Math.floor(microseconds / 1000)).toISOString();
    const fraction = String(microseconds % 1_000_000).padStart(6, '0');
    return `${iso.slice(0, 10)} ${iso.slice(11, 19)}.${fraction}`;
}
const BUNQ_TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\.(\d{3})(\d{3})$/;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;
/** Microseconds since 1970 of bunq's time, or of ISO 8601 with a zone; null for any other text. */
export function parseTime(text) {
    const [, day, time, milliseconds, microseconds = '0'] = BUNQ_TIME.exec(text) ?? [];
    const iso = day === undefined ? (ISO_TIME.test(text) ? text : '') : `${day}T${time}.${milliseconds}Z`;
    const parsed = Date.parse(iso);
    return Number.isNaN(parsed) ? null : parsed * 1000 + Number(microseconds);
}
