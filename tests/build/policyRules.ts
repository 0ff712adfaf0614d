/** A directive of a policy with what it allows. */
type Allowed = ReadonlyMap<string, readonly string[]>;

/** A policy as a browser reads it: a directive that is named twice counts once, as it first stands. */
export function readPolicy(text: string): Allowed {
  const read = new Map<string, readonly string[]>();
  for (const part of text.split(";")) {
    const [name = "", ...values] = part.trim().split(/\s+/);
    if (name !== "" && !read.has(name.toLowerCase())) read.set(name.toLowerCase(), values);
  }
  return read;
}

/**
 * What internet.nl, the yardstick of Dutch governments, would hold against a policy that is sent as a header. These are its rules as of July
 * 2026, in our own words; an empty list is a pass.
 */
export function faultsOfPolicy(text: string): string[] {
  const policy = readPolicy(text);
  const all = [...policy].flatMap(([directive, values]) => values.map((value) => ({ directive, value })));
  const closedOrOwn = (directive: string) =>
    (policy.get(directive) ?? []).every((value) => ["'none'", "'self'"].includes(value));
  return [
    ...["default-src", "base-uri", "form-action", "frame-ancestors"]
      .filter((directive) => !policy.has(directive))
      .map((directive) => `${directive} is missing`),
    ...["default-src", "base-uri", "form-action", "frame-ancestors"]
      .filter((directive) => !closedOrOwn(directive))
      .map((directive) => `${directive} allows more than the site itself`),
    ...all.filter(({ value }) => /^'unsafe-/.test(value)).map(({ directive, value }) => `${directive} has ${value}`),
    ...all
      .filter(({ value }) => /^(http|https|ws|wss|ftp):?$/.test(value) || value.startsWith("http:"))
      .map(({ directive, value }) => `${directive} trusts a whole scheme: ${value}`),
    ...all
      .filter(({ value }) => value === "*" || value === "https://*" || /^\*\./.test(value))
      .map(({ directive, value }) => `${directive} trusts anyone: ${value}`),
    ...all
      .filter(({ directive, value }) => directive.endsWith("-src") && /^[\w-]+(\.[\w-]+)+/.test(value))
      .map(({ directive, value }) => `${directive} names a host without a scheme: ${value}`),
    ...all
      .filter(
        ({ directive, value }) =>
          ["default-src", "script-src", "object-src"].includes(directive) && /^(data|blob):/.test(value),
      )
      .map(({ directive, value }) => `${directive} runs what stands in an address: ${value}`),
  ];
}

/** What would be held against the other headers. */
export function faultsOfHeaders(headers: Readonly<Record<string, string>>): string[] {
  const age = Number(/max-age=(\d+)/.exec(headers["Strict-Transport-Security"] ?? "")?.[1] ?? 0);
  return [
    ...(age < 31_536_000 ? ["Strict-Transport-Security lasts shorter than a year"] : []),
    ...(["DENY", "SAMEORIGIN"].includes(headers["X-Frame-Options"] ?? "")
      ? []
      : ["X-Frame-Options lets others frame it"]),
    ...(headers["X-Content-Type-Options"] === "nosniff" ? [] : ["X-Content-Type-Options lets browsers guess"]),
    ...(["no-referrer", "same-origin"].includes(headers["Referrer-Policy"] ?? "")
      ? []
      : ["Referrer-Policy tells addresses to others"]),
  ];
}
