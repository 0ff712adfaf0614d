import type { Gone } from "../../assessment/gone.ts";
import type { Assessment } from "../../assessment/model.ts";
import type { FileFailure, Saved } from "../../machine/model.ts";
import type { Differences } from "../../storage/merge/differences.ts";
import type { Conflict } from "../../storage/merge/merge.ts";
import type { Moment } from "../../storage/moments.ts";
import type { Salvaged } from "../../storage/salvage.ts";
import type { StoreResult } from "../../storage/store.ts";

/** The kinds of things that lie on this computer, by the words for them. */
export type LyingKind =
  | "sessions"
  | "history"
  | "ways"
  | "drafts"
  | "received"
  | "copies"
  | "files"
  | "rooms"
  | "removed"
  | "typed"
  | "shown"
  | "language";

/** The last file of a session. `isSure`: the browser told that it was saved; else it was offered, and may not have arrived. */
export interface LastFile {
  at: string;
  isSure: boolean;
}

/** How the browser keeps what is in it. Undefined: it does not tell. */
export interface Room {
  /** Bytes that are still free for this app. */
  free: number | undefined;
  /** True when the browser promised not to clear it by itself. */
  isPersistent: boolean | undefined;
  /** How many windows of this app are open, this one included. */
  windows: number | undefined;
  /** When a session was last saved as a file here, by its id. */
  lastFiles: ReadonlyMap<string, LastFile>;
  /** All that lies on this computer, how many of each kind. */
  lying: readonly { kind: LyingKind; count: number }[];
}

/** A former state, with what is different in it now; without those when it can't be read. */
export interface FormerState extends Moment {
  revision: number;
  differs: Differences | undefined;
}

/** A session and a file of it that both went on. */
export interface Meeting {
  session: Assessment;
  /** Places that both changed. What is kept of them is what stands here, unless it was taken away here. */
  conflicts: readonly Conflict[];
  /** What comes along from the file besides. */
  brings: Differences;
}

/** A session that was removed, with when. */
export interface GoneSession {
  id: string;
  title: string;
  at: string;
}

/** Something that was taken from a session, with when. */
export interface GonePart {
  at: string;
  gone: Gone;
}

/** What the screen about keeping gets from the composition root. */
export interface KeepingDesk {
  room(): Promise<Room>;
  /** Asks the browser not to clear by itself; false when it does not promise so. */
  askToPersist(): Promise<boolean>;
  /** The former states of a session, the newest first. */
  formers(session: Assessment): Promise<readonly FormerState[]>;
  /** Puts the open session back to a former state, after the state of now was kept beside it. */
  restore(session: Assessment, number: number): Promise<StoreResult>;
  /** Saves what stands there as a file, also when it can't be read. */
  saveFormer(session: Assessment, number: number): Promise<void>;
  /** What can be read of something damaged, without changing it. */
  salvage(raw: string, id: string): Salvaged;
  /** Keeps what was read of something damaged as a session of its own. */
  keepSalvaged(document: Assessment): Promise<StoreResult>;
  /** What a file of a session here and that session would be together; undefined when it is not here any more. */
  meet(file: Assessment): Promise<Meeting | undefined>;
  /** Puts the two together; at the places in `others` the other value counts. */
  join(file: Assessment, others: ReadonlySet<string>): Promise<StoreResult | FileFailure>;
  /** Puts an older file in the place of its session. */
  place(file: Assessment): Promise<StoreResult | FileFailure>;
  /** The sessions that were removed and can be put back, the last one first. */
  goneSessions(): Promise<readonly GoneSession[]>;
  /** Puts a removed session back, with all that belonged to it. */
  bringBack(id: string): Promise<StoreResult>;
  /** Lets go of the removed sessions: they can't be put back any more. */
  letGoOfGone(): Promise<void>;
  /** Tells what was taken from a session, the last first, now and when something more is taken away. Gives the way to stop. */
  followGone(session: string, onFound: (found: readonly GonePart[]) => void): () => void;
  /** Saves all sessions of this computer as files; gives how many, and what is known of them. */
  saveAll(): Promise<{ count: number; how: Saved }>;
  /** Takes everything of this app off this computer. */
  wipe(): Promise<StoreResult>;
}
