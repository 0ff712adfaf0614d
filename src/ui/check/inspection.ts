/** How one copy of the app is protected, as it was seen in this browser just now. */
export interface Inspection {
  version: string;
  commit: string;
  edition: "site" | "file";
  /** The SHA-256 over all files of the build; undefined when this copy is not kept offline. */
  build: string | undefined;
  /** Addresses of other hosts that were asked for something. */
  elsewhere: readonly string[];
  /** Files of the app that were asked for, and how many of them came from this computer. */
  own: { all: number; fromHere: number };
  /** The policies that the browser named when it refused something that none allows; empty when it refused nothing. */
  enforced: readonly string[];
  /** What the host sent with the page, beside what it should; undefined when this copy is not kept offline. */
  headers: readonly { name: string; meant: string; found: string | undefined }[] | undefined;
  storage: { works: boolean; persisted: boolean; bytes: number };
  offline: "ready" | "waiting" | "none" | "insecure" | "file";
  /** Files kept here, and those that are not the ones of the build. */
  files: { all: number; other: readonly string[] };
  /** The script of the host, by the SHA-256 of what it sent last, and whether that is the empty one of the build; undefined when it isn't kept. */
  hostScript: { sha256: string; isOfBuild: boolean } | undefined;
}
