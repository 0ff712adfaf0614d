import {
  askedAnew,
  headersFor,
  lasting,
  offlinePolicy,
  otherHeaders,
  pagePolicy,
  policyText,
} from "../../src/app/policy.ts";

/*
 * The headers of src/app/policy.ts in the words of each host. The files for Netlify and Cloudflare (`_headers`), Apache (`.htaccess`) and IIS
 * (`web.config`) work where the build puts them; those for nginx and Caddy are to be included.
 */

/** What lies in the folder besides the parts of the app (`assets/`) and `sw.js`. */
const others = [
  "/",
  "/index.html",
  "/overlay.js",
  "/favicon.svg",
  "/manifest.json",
  "/icons/*",
  "/schema/*",
  "/sbom.json",
  "/licences.txt",
  "/SHA256SUMS",
  "/.well-known/*",
];

const page = policyText(pagePolicy);
const offline = policyText(offlinePolicy);
const always = Object.entries(otherHeaders);
const from = "Written by the build from src/app/policy.ts.";

/** Files for the built app, by their path in it. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    _headers: underscoreHeaders(),
    ".htaccess": apache(),
    "web.config": iis(),
    "hosting/nginx-http.conf": nginxHttp(),
    "hosting/nginx.conf": nginx(),
    "hosting/Caddyfile": caddy(),
  };
}

/** Rules of these hosts add up, and two policies allow only what both do: so each path gets one policy, and one way to be kept. */
function underscoreHeaders(): string {
  const lines = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `  ${name}: ${value}`).join("\n");
  const own = (policy: string, kept: string) =>
    lines([
      ["Content-Security-Policy", policy],
      ["Cache-Control", kept],
    ]);
  return [
    `# ${from}`,
    `/*\n${lines(always)}`,
    ...others.map((path) => `${path}\n${own(page, askedAnew)}`),
    `/assets/*\n${own(page, lasting)}`,
    `/sw.js\n${own(offline, askedAnew)}`,
    "",
  ].join("\n");
}

function apache(): string {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`;
  return [
    `# ${from}`,
    "<IfModule mod_headers.c>",
    `  ${set("Content-Security-Policy", page)}`,
    ...always.map(([name, value]) => `  ${set(name, value)}`),
    "  # Not with an error: a part that is missing for a moment would stay missing.",
    `  Header set Cache-Control "${askedAnew}"`,
    '  <Files "sw.js">',
    `    ${set("Content-Security-Policy", offline)}`,
    "  </Files>",
    "  <IfModule mod_setenvif.c>",
    '    SetEnvIf Request_URI "/assets/" KANSENWIJZER_LASTING',
    `    Header set Cache-Control "${lasting}" env=KANSENWIJZER_LASTING`,
    "  </IfModule>",
    "</IfModule>",
    "",
  ].join("\n");
}

/** What differs per file stands in the http part: what a server or location sets is not there in a location within it. */
function nginxHttp(): string {
  const map = (name: string, usual: string, pattern: string, other: string) =>
    `map $uri $kansenwijzer_${name} {\n  default "${usual}";\n  "~${pattern}" "${other}";\n}`;
  return [
    `# ${from}`,
    "# Include this in the http part, for example by putting it into /etc/nginx/conf.d/. It sends nothing by itself: nginx.conf does.",
    map("policy", page, "/sw\\.js$", offline),
    map("cache", askedAnew, "/assets/", lasting),
    "",
  ].join("\n");
}

function nginx(): string {
  const add = (name: string, value: string) => `add_header ${name} ${value} always;`;
  return [
    `# ${from}`,
    "# Include this in the server or location that serves the app, and nginx-http.conf in the http part. A location within it inherits all of this,",
    "# unless it has an add_header of its own: include it there too. Leave out `expires` there: it would send a second Cache-Control.",
    add("Content-Security-Policy", "$kansenwijzer_policy"),
    "# Not with an error: a part that is missing for a moment would stay missing.",
    "add_header Cache-Control $kansenwijzer_cache;",
    ...always.map(([name, value]) => add(name, `"${value}"`)),
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
    "# Not with an error: a part that is missing for a moment would stay missing.",
    "@kansenwijzer_lasting {",
    "  path */assets/*",
    "  file",
    "}",
    "@kansenwijzer_anew not path */assets/*",
    `header @kansenwijzer_lasting Cache-Control "${lasting}"`,
    `header @kansenwijzer_anew Cache-Control "${askedAnew}"`,
    "header {",
    ...always.map(([name, value]) => `  ${name} "${value}"`),
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
  const location = (path: string, headers: readonly (readonly [string, string])[]) => [
    `  <location path="${path}">`,
    "    <system.webServer>",
    "      <httpProtocol>",
    "        <customHeaders>",
    ...set("          ", headers),
    "        </customHeaders>",
    "      </httpProtocol>",
    "    </system.webServer>",
    "  </location>",
  ];
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
    ...location("sw.js", [["Content-Security-Policy", offline]]),
    ...location("assets", [["Cache-Control", lasting]]),
    "</configuration>",
    "",
  ].join("\n");
}
