import type join from "../../locales/nl/join.json";
import type rooms from "../../locales/nl/rooms.json";
import type ui from "../../locales/nl/ui.json";
import type voices from "../../locales/nl/voices.json";
import type werksessie from "../../locales/nl/werksessie.json";

/** Every path to a text in a tree of words, joined by dots; plural forms count as one path. */
type PathsOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Singular<Key> : `${Key}.${PathsOf<Tree[Key]>}`;
}[keyof Tree & string];

type Singular<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** A key of the words of the first screens, derived from the Dutch ones: a key without words does not compile. */
export type UiKey = PathsOf<typeof ui>;

/** A key of the words of the rooms that are loaded when they are entered. */
export type RoomKey = PathsOf<typeof rooms>;

/** A key of the words of the werksessie: the table, the room and the wall. */
export type WerksessieKey = PathsOf<typeof werksessie>;

/** A key of the words for somebody who prepares alone. */
export type JoinKey = PathsOf<typeof join>;

/** A key of the words for who invites and takes contributions in. */
export type VoicesKey = PathsOf<typeof voices>;
