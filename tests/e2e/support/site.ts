import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { headersFor } from "../../../src/app/policy.ts";
import { seal } from "../../../tools/build/seal.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** A host of our own: it serves a folder under a path, and remembers what it was asked for. */
export interface Site {
  address: string;
  asked: string[];
  /** Puts another build in the place of this one, as a host does: what only the old one had is gone. */
  deploy(folder: string): void;
  /** Writes a file of the host itself, such as `overlay.js`. */
  write(path: string, text: string): void;
  /** From now on another page comes in place of this file: at once, or by a detour, as where somebody has to sign in first. */
  asksToSignIn(path: string, way: "at once" | "by a detour"): void;
  close(): Promise<void>;
}

const signIn = "<!doctype html><title>Aanmelden</title><form><input name=gebruiker></form>";

/** `beside`: the path of a second copy of the same app on the same address. */
export async function openSite(
  first: string,
  { path = "/", beside = path, headers = true }: { path?: string; beside?: string; headers?: boolean } = {},
): Promise<Site> {
  let folder = first;
  const written = new Map<string, string>();
  const asked: string[] = [];
  const gates = new Map<string, "at once" | "by a detour">();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.push(pathname);
    const at = pathname.startsWith(beside) ? beside : path;
    const file = pathname === at ? "index.html" : decodeURIComponent(pathname.slice(at.length));
    const gate = gates.get(file);
    if (gate === "by a detour") {
      response.writeHead(302, { Location: `${path}aanmelden.js` }).end();
      return;
    }
    if (gate === "at once") {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(signIn);
      return;
    }
    try {
      if (!pathname.startsWith(at)) throw new Error("outside the folder");
      const bytes = written.get(file) ?? readFileSync(join(folder, file));
      const sent = headers ? headersFor(pathname) : {};
      response.writeHead(200, { ...sent, "Content-Type": types[extname(file)] ?? "text/plain" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${path}`,
    asked,
    deploy: (next) => {
      folder = next;
    },
    write: (file, text) => written.set(file, text),
    asksToSignIn: (file, way) => {
      gates.set(file, way);
      written.set("aanmelden.js", "globalThis.kansenwijzerOverlay = 'of the page to sign in';");
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A page that still waits for an answer would hold the next journey up.
        server.closeAllConnections();
      }),
  };
}

/**
 * A build that comes after this one: every part of it has another name and says which version it is, so that a part of the one can't stand in
 * for a part of the other.
 */
export async function nextBuild(folder: string, version: string): Promise<string> {
  const next = mkdtempSync(join(tmpdir(), "kansenwijzer-build-"));
  cpSync(folder, next, { recursive: true });
  const { files } = JSON.parse(
    /^const KANSENWIJZER=(\{.*?\}\});/.exec(readFileSync(join(next, "sw.js"), "utf8"))?.[1] ?? "{}",
  ) as {
    files: Readonly<Record<string, string>>;
  };
  const texts = Object.keys(files).filter((path) => /\.(js|css|html)$/.test(path));
  const renamed = new Map(
    Object.keys(files)
      .filter((path) => path.startsWith("assets/"))
      .map((path) => [path.slice(7), path.slice(7).replace(/\.(\w+)$/, `${version}.$1`)]),
  );
  for (const path of texts) {
    const text = readFileSync(join(next, path), "utf8").replace(
      /[\w.-]+\.(?:js|css|woff2)/g,
      (name) => renamed.get(name) ?? name,
    );
    writeFileSync(
      join(next, path),
      path === "index.html" ? text.replace("<body>", `<body data-version="${version}">`) : text,
    );
  }
  for (const [from, to] of renamed) renameSync(join(next, "assets", from), join(next, "assets", to));
  rmSync(join(next, "sw.js"));
  rmSync(join(next, "SHA256SUMS"));
  await seal(next, "src/app/sw.ts", `version ${version}`);
  return next;
}
