import type { Inspection } from "../ui/check/inspection.ts";
import { asked } from "./asked.ts";
import { openedDatabase } from "./database.ts";
import { headersFor } from "./policy.ts";

/** What the build writes down of itself (vite.config.ts). */
declare const BUILT_FROM: { version: string; commit: string };

/** What the service worker tells of the version that it keeps. */
interface Kept {
  shelf: string;
  id: string;
  files: Readonly<Record<string, string>>;
  /** The hash of `overlay.js` as it was built. */
  overlay: string;
}

/** Looks at this copy of the app from the inside. It makes no request: what the host sent is read from what is kept here. */
export async function inspect(): Promise<Inspection> {
  const isFile = import.meta.env.MODE === "single";
  const kept = await keptVersion();
  const registration = isFile ? undefined : await navigator.serviceWorker?.getRegistration();
  return {
    ...BUILT_FROM,
    edition: isFile ? "file" : "site",
    build: kept?.id,
    ...requests(),
    enforced: await enforcedPolicies(),
    headers: await sentHeaders(kept),
    storage: await storage(),
    offline: isFile
      ? "file"
      : !window.isSecureContext
        ? "insecure"
        : kept === undefined
          ? "none"
          : registration?.waiting
            ? "waiting"
            : "ready",
    files: await keptFiles(kept),
    hostScript: await hostScript(kept),
  };
}

async function keptVersion(): Promise<Kept | undefined> {
  const { controller } = navigator.serviceWorker ?? {};
  if (!controller) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener("message", ({ data }: MessageEvent<Kept>) => {
      port1.close();
      resolve(data);
    });
    port1.start();
    controller.postMessage("tell", [port2]);
  });
}

function requests(): Pick<Inspection, "elsewhere" | "own"> {
  const asked = performance.getEntriesByType("resource");
  const folder = new URL(".", document.baseURI).href;
  const isOwn = ({ name }: PerformanceEntry) => name.startsWith(folder) || /^(blob|data):/.test(name);
  const own = asked.filter(isOwn);
  const fromHere = own.filter((entry) => entry instanceof PerformanceResourceTiming && entry.workerStart > 0);
  return {
    elsewhere: asked.filter((entry) => !isOwn(entry)).map(({ name }) => name),
    own: { all: own.length, fromHere: fromHere.length },
  };
}

/** A sound inside its own address goes nowhere, and no policy of ours allows it: whoever refuses it tells the policy by which. */
function enforcedPolicies(): Promise<string[]> {
  const named: string[] = [];
  const hear = ({ blockedURI, originalPolicy }: SecurityPolicyViolationEvent) => {
    if (blockedURI === "data") named.push(originalPolicy);
  };
  document.addEventListener("securitypolicyviolation", hear);
  return new Promise((resolve) => {
    const sound = new Audio();
    sound.addEventListener("error", () => {
      setTimeout(() => {
        document.removeEventListener("securitypolicyviolation", hear);
        resolve([...new Set(named)]);
      });
    });
    sound.src = "data:,";
  });
}

async function sentHeaders(kept: Kept | undefined): Promise<Inspection["headers"]> {
  if (kept === undefined) return undefined;
  const cache = await caches.open(kept.shelf);
  const page = await cache.match(new URL(".", document.baseURI).href, { ignoreVary: true });
  return Object.entries(headersFor("index.html")).map(([name, meant]) => ({
    name,
    meant,
    found: page?.headers.get(name) ?? undefined,
  }));
}

async function storage(): Promise<Inspection["storage"]> {
  const { usage = 0 } = (await asked(() => navigator.storage.estimate())) ?? {};
  const persisted = (await asked(() => navigator.storage.persisted())) ?? false;
  return { works: await opens(), persisted, bytes: usage };
}

/** True when the sessions can be reached; a browser that has none yet makes room for them. */
async function opens(): Promise<boolean> {
  const database = await asked(openedDatabase());
  database?.close();
  return database !== undefined;
}

/** Holds every file that is kept here against its hash in the list of the build. */
async function keptFiles(kept: Kept | undefined): Promise<Inspection["files"]> {
  if (kept === undefined) return { all: 0, other: [] };
  const cache = await caches.open(kept.shelf);
  const folder = new URL(".", document.baseURI).href;
  const paths = Object.entries(kept.files);
  const other = await Promise.all(
    paths.map(async ([path, meant]) => {
      const found = await cache.match(folder + (path === "index.html" ? "" : path), { ignoreVary: true });
      return meant === `sha256-${btoa(String.fromCharCode(...(await digestOf(found))))}` ? [] : [path];
    }),
  );
  return { all: paths.length, other: other.flat() };
}

/** `overlay.js` as the host sent it last: it belongs to the host, so it can only be told which one it is. */
async function hostScript(kept: Kept | undefined): Promise<Inspection["hostScript"]> {
  const found = kept && (await (await caches.open(kept.shelf)).match(new URL("overlay.js", document.baseURI).href));
  if (found === undefined) return undefined;
  const sha256 = Array.from(await digestOf(found), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { sha256, isOfBuild: sha256 === kept?.overlay };
}

async function digestOf(response: Response | undefined): Promise<Uint8Array> {
  const bytes = (await response?.arrayBuffer()) ?? new ArrayBuffer(0);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
