import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/*
 * What no policy stops (leaving the page, another window, WebRTC) and what a policy has to stop (connections, markup, code from text) is counted
 * in the built scripts. Each that is there has an owner, known by a text in its file, and a reason. One more than is written here fails.
 */

const ways: Readonly<Record<string, RegExp>> = {
  WebRTC: /RTCPeerConnection|RTCDataChannel/g,
  "another window": /\bwindow\.open\(/g,
  // Not the place of a meeting in a calendar.
  "leaving the page": /(?<!\bdata\.)\blocation(?:\.href)?=(?!=)|\blocation\.(?:assign|replace)\(/g,
  connection: /\bfetch\(|XMLHttpRequest\b|new (?:WebSocket|EventSource|WebTransport)\b|sendBeacon/g,
  "markup from text": /\.(?:innerHTML|outerHTML)=(?!=)|insertAdjacentHTML|document\.write\b/g,
  "code from text": /\beval\(|\bnew Function\b|\bFunction\(|importScripts\(/g,
  // In a worker nothing but a policy stops it.
  "code from elsewhere": /\bimport\((?!["'`]\.\/)/g,
};

const owners: readonly { knownBy: string; may: Readonly<Record<string, number>>; because: string }[] = [
  {
    knownBy: "dangerouslySetInnerHTML",
    may: { "markup from text": 3 },
    because:
      "React's way for markup, which none of our screens uses, and how it makes a script element; Trusted Types refuse text there",
  },
  {
    knownBy: "addFileToVFS",
    may: { "markup from text": 1, "leaving the page": 6, connection: 3 },
    because:
      "jsPDF's other outputs and its loading of files, which we never ask for; it runs in a worker, which has no page to leave, and has no connection",
  },
  {
    knownBy: ":scherm`",
    may: { "another window": 1 },
    because: "the window for the wall: a place of the app itself",
  },
  { knownBy: "const KANSENWIJZER=", may: { connection: 4 }, because: "sw.js fetches the app's own files" },
];

test("the built scripts hold no way out that isn't known, with its reason", () => {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const found = files.flatMap((file) => {
    const text = readFileSync(join("dist", file), "utf8");
    const owner = owners.find(({ knownBy }) => text.includes(knownBy));
    return Object.entries(ways).flatMap(([way, pattern]) => {
      const count = text.match(pattern)?.length ?? 0;
      const allowed = owner?.may[way] ?? 0;
      return count > allowed
        ? [`${file} (${owner?.knownBy ?? "nobody's"}): ${way} ${count} times, known ${allowed}`]
        : [];
    });
  });
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
