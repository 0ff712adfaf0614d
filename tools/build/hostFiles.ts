import { headersFor, offlinePolicy, otherHeaders, pagePolicy, policyText } from "../../src/app/policy.ts";

/*
 * The headers of src/app/policy.ts in the words of each host. The files for Netlify and Cloudflare (`_headers`), Apache (`.htaccess`) and IIS
 * (`web.config`) work where the build puts them; those for nginx and Caddy are to be included.
 */

const page = policyText(pagePolicy);
const offline = policyText(offlinePolicy);
const others = Object.entries(otherHeaders);
const from = "Written by the build from src/app/policy.ts.";

/** Files for the built app, by their path in it. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    _headers: underscoreHeaders(),
    ".htaccess": apache(),
    "web.config": iis(),
    "hosting/nginx.conf": nginx(),
    "hosting/Caddyfile": caddy(),
  };
}

/** Rules of these hosts add up, and two policies allow only what both do: so each path gets one policy. */
function underscoreHeaders(): string {
  const lines = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `  ${name}: ${value}`).join("\n");
  const policy = (text: string) => lines([["Content-Security-Policy", text]]);
  return [
    `# ${from}`,
    `/*\n${lines(others)}`,
    ...["/", "/index.html", "/overlay.js", "/assets/*"].map((path) => `${path}\n${policy(page)}`),
    `/sw.js\n${policy(offline)}`,
    "",
  ].join("\n");
}

function apache(): string {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`;
  return [
    `# ${from}`,
    "<IfModule mod_headers.c>",
    `  ${set("Content-Security-Policy", page)}`,
    ...others.map(([name, value]) => `  ${set(name, value)}`),
    '  <Files "sw.js">',
    `    ${set("Content-Security-Policy", offline)}`,
    "  </Files>",
    "</IfModule>",
    "",
  ].join("\n");
}

function nginx(): string {
  const add = (name: string, value: string) => `add_header ${name} ${value} always;`;
  return [
    `# ${from}`,
    "# Include this in the location that serves the app. A location with an add_header of its own inherits none: include it there too.",
    `set $kansenwijzer_policy "${page}";`,
    `if ($uri ~ "/sw\\.js$") { set $kansenwijzer_policy "${offline}"; }`,
    add("Content-Security-Policy", "$kansenwijzer_policy"),
    ...others.map(([name, value]) => add(name, `"${value}"`)),
    "",
  ].join("\n");
}

function caddy(): string {
  return [
    `# ${from}`,
    "# Import this in the site that serves the app.",
    "@kansenwijzer_offline path */sw.js",
    "@kansenwijzer_page not path */sw.js",
    `header @kansenwijzer_offline Content-Security-Policy "${offline}"`,
    `header @kansenwijzer_page Content-Security-Policy "${page}"`,
    "header {",
    ...others.map(([name, value]) => `  ${name} "${value}"`),
    "}",
    "",
  ].join("\n");
}

function iis(): string {
  const set = (indent: string, headers: readonly (readonly [string, string])[]) =>
    headers.flatMap(([name, value]) => [
      `${indent}<remove name="${name}" />`,
      `${indent}<add name="${name}" value="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" />`,
    ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${from} -->`,
    "<configuration>",
    "  <system.webServer>",
    "    <httpProtocol>",
    "      <customHeaders>",
    ...set("        ", Object.entries(headersFor("index.html"))),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    '  <location path="sw.js">',
    "    <system.webServer>",
    "      <httpProtocol>",
    "        <customHeaders>",
    ...set("          ", [["Content-Security-Policy", offline]]),
    "        </customHeaders>",
    "      </httpProtocol>",
    "    </system.webServer>",
    "  </location>",
    "</configuration>",
    "",
  ].join("\n");
}
