/*
 * What a browser may do with this app, from one source: the build writes it into the page and into the files for hosts (tools/build), the
 * screen “Controle” shows it, and tests hold them against each other.
 */
import { trustedTypesPolicy } from "./trustedTypes.ts";

/** A Content Security Policy: per directive what it allows. A directive that stands alone allows nothing by itself. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const closed = {
  "default-src": ["'none'"],
  "connect-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
} as const;

/** For the page and for every file of it: its own scripts and styles, and not one connection. `blob:` is for pictures made on this computer. */
export const pagePolicy: Policy = {
  ...closed,
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "font-src": ["'self'"],
  "img-src": ["'self'", "blob:"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
  "frame-ancestors": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": [trustedTypesPolicy],
};

/** For `sw.js` alone, which fetches the app's own files once, so that they are there without a connection. */
export const offlinePolicy: Policy = { ...closed, "script-src": ["'self'"], "connect-src": ["'self'"] };

/** For the app as one file: nothing but what stands in it, known by its hash. */
export function oneFilePolicy(hashes: { scripts: readonly string[]; styles: readonly string[] }): Policy {
  const quoted = (list: readonly string[]) => list.map((hash) => `'${hash}'`);
  return {
    ...closed,
    "script-src": quoted(hashes.scripts),
    "style-src": quoted(hashes.styles),
    "font-src": ["data:"],
    "img-src": ["data:", "blob:"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["'none'"],
  };
}

/** A policy as browsers read it. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, allowed]) => [directive, ...allowed].join(" "))
    .join("; ");
}

/** The policy for in the page itself, where browsers refuse to hear who may frame it: that only a host can say. */
export function inPage({ "frame-ancestors": _, ...rest }: Policy): Policy {
  return rest;
}

/** What a host does well to send with every file besides the policy. The camera is for reading a code from a phone, and only that. */
export const otherHeaders: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "Permissions-Policy": [
    "accelerometer=()",
    "autoplay=()",
    "browsing-topics=()",
    "camera=(self)",
    "display-capture=()",
    "fullscreen=(self)",
    "geolocation=()",
    "gyroscope=()",
    "hid=()",
    "magnetometer=()",
    "microphone=()",
    "midi=()",
    "payment=()",
    "screen-wake-lock=(self)",
    "serial=()",
    "usb=()",
  ].join(", "),
};

/** All headers for a file of the app, by its path in the folder. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const policy = path.endsWith("sw.js") ? offlinePolicy : pagePolicy;
  return { "Content-Security-Policy": policyText(policy), ...otherHeaders };
}

/**
 * What `sw.js` adds to a file of its copy where the host sent none. Not what ties windows together or counts for a whole address: a window that came
 * from the host itself, without it, and one that came from the copy would no longer know each other.
 */
export const headersOfCopy: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(headersFor("index.html")).filter(
    ([name]) => !/^(?:Cross-Origin-(?:Opener|Embedder)-Policy|Strict-Transport-Security|Cache-Control)$/.test(name),
  ),
);
