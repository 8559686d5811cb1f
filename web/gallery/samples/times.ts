// Points in time as the server tells them, counted from now.

const DAY = 86_400_000;
const opened = Date.now();

/** @param days back; less than one for hours */
export const ago = (days: number) => new Date(opened - days * DAY).toISOString();
export const ahead = (days: number) => ago(-days);
