// Times as the browser's own date fields write them.

const two = (n: number) => String(n).padStart(2, '0');

/** "2025-03-04T14:00" on the computer's clock, for `<input type="datetime-local">`. @param at epoch ms */
export function toLocalTime(at: number): string {
  const date = new Date(at);
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** ISO 8601 in UTC, or null for what is no time; a day alone counts from its noon, so that no zone moves it. */
export function fromLocalTime(text: string): string | null {
  const time = Date.parse(text.length === 10 ? `${text}T12:00` : text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
