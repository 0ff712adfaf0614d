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
  // Not `randomUUID`: an address without https, such as one on an intranet, has no such thing.
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (sign) => {
    const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(sign) ^ (chance & (15 >> (Number(sign) / 4)))).toString(16);
  });
}
