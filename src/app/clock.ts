/** This moment as a UTC instant. */
export function now(): string {
  return new Date().toISOString();
}

/** Today by the clock of this computer, "YYYY-MM-DD". Put together from its parts: a UTC text could be of yesterday. */
export function today(): string {
  const date = new Date();
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** An id that no other session has. */
export function newId(): string {
  return crypto.randomUUID();
}
