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

/** What the app uses of what a browser asks leave for: reading a code from a phone, copying, the wall, and a screen that stays on. */
export const usedFeatures = ["camera", "clipboard-write", "fullscreen", "screen-wake-lock"] as const;

/**
 * All else that browsers know by a name of its own. Not the hints of a client (`ch-…`), which only go to who asks for them. A browser that doesn't
 * know a name passes it over, with a line in its console.
 */
const closedFeatures =
  "accelerometer aria-notify attribution-reporting autoplay bluetooth browsing-topics captured-surface-control clipboard-read compute-pressure cross-origin-isolated deferred-fetch deferred-fetch-minimal digital-credentials-get display-capture encrypted-media gamepad geolocation gyroscope hid identity-credentials-get idle-detection interest-cohort join-ad-interest-group keyboard-map language-detector language-model local-fonts local-network local-network-access loopback-network magnetometer microphone midi on-device-speech-recognition otp-credentials payment picture-in-picture private-aggregation private-state-token-issuance private-state-token-redemption publickey-credentials-create publickey-credentials-get run-ad-auction serial shared-storage shared-storage-select-url speaker-selection storage-access summarizer sync-xhr translator unload usb web-share window-management xr-spatial-tracking".split(
    " ",
  );

/** What a host does well to send with every file besides the policy. */
export const otherHeaders: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Permitted-Cross-Domain-Policies": "none",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "Permissions-Policy": [
    ...usedFeatures.map((name) => `${name}=(self)`),
    ...closedFeatures.map((name) => `${name}=()`),
  ].join(", "),
};

/** A file whose name carries the hash of what is in it never changes. Any other is asked for anew, so that a new version is seen at once. */
export const lasting = "public, max-age=31536000, immutable";
export const askedAnew = "no-cache";

/** All headers for a file of the app, by its path in the folder. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const policy = path.endsWith("sw.js") ? offlinePolicy : pagePolicy;
  return {
    "Content-Security-Policy": policyText(policy),
    "Cache-Control": path.includes("assets/") ? lasting : askedAnew,
    ...otherHeaders,
  };
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
