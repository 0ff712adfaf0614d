import type { StepId } from "../assessment/model.ts";
import type { Role } from "../assessment/roles.ts";

/**
 * What somebody of the made-up gemeente thinks, per step in the order of the board's questions: a level, `?` for "weet ik niet",
 * `-` for a question that was skipped.
 */
type Views = Readonly<Record<StepId, string>>;

export interface PracticeVoice {
  id: string;
  role: Role;
  views: Views;
  /** 1 for somebody who thought again. */
  revision?: number;
}

/** Somebody who is late: comes in by itself once the team has settled this many questions, or when the trainer asks for it. */
export interface LateVoice extends PracticeVoice {
  after: number;
}

/**
 * The table of the practice. Built in, for a trainer to find: experts by experience see 2d, 4b, 6a and 6b far lower than the rest; policy
 * thinks that 3a and 7a are arranged; safety alone has doubts about 4c and 4d; on 8c hardly anybody knows; on most of the rest all agree,
 * and at 2b and 5b one low voice would be lost in the middle.
 */
export const practiceVoices: readonly PracticeVoice[] = [
  {
    id: "o1",
    role: "ervaringsdeskundige",
    views: { 1: "22", 2: "3220", 3: "1111", 4: "20222", 5: "22", 6: "001", 7: "12", 8: "12?" },
  },
  {
    id: "o2",
    role: "ervaringsdeskundige",
    views: { 1: "22", 2: "3120", 3: "1221", 4: "20212", 5: "21", 6: "101", 7: "12", 8: "1-?" },
  },
  {
    id: "o3",
    role: "ervaringsdeskundige",
    views: { 1: "22", 2: "3221", 3: "1221", 4: "20?22", 5: "22", 6: "001", 7: "12", 8: "12?" },
  },
  {
    id: "o4",
    role: "beleid",
    views: { 1: "32", 2: "3223", 3: "3222", 4: "23322", 5: "22", 6: "232", 7: "32", 8: "22?" },
  },
  {
    id: "o5",
    role: "beleid",
    views: { 1: "32", 2: "3232", 3: "3222", 4: "22322", 5: "22", 6: "222", 7: "32", 8: "12?" },
  },
  {
    id: "o6",
    role: "beleid",
    views: { 1: "22", 2: "2223", 3: "2222", 4: "22222", 5: "22", 6: "332", 7: "22", 8: "1-1" },
  },
  {
    id: "o7",
    role: "zorg",
    views: { 1: "22", 2: "2222", 3: "2222", 4: "22222", 5: "22", 6: "222", 7: "22", 8: "12?" },
  },
  {
    id: "o8",
    role: "zorg",
    views: { 1: "22", 2: "3222", 3: "2222", 4: "22222", 5: "22", 6: "2?2", 7: "22", 8: "12?" },
  },
  {
    id: "o9",
    role: "veiligheid",
    views: { 1: "22", 2: "2223", 3: "2222", 4: "22002", 5: "22", 6: "232", 7: "22", 8: "121" },
  },
];

/** Those who are late: a manager, somebody of care who thought again after a talk in the corridor, an alderman, and a colleague of care. */
export const lateVoices: readonly LateVoice[] = [
  {
    id: "o10",
    role: "leidinggevende",
    after: 3,
    views: { 1: "22", 2: "3223", 3: "2222", 4: "22222", 5: "22", 6: "232", 7: "22", 8: "12?" },
  },
  {
    id: "o7",
    role: "zorg",
    after: 8,
    revision: 1,
    views: { 1: "22", 2: "2221", 3: "2112", 4: "21222", 5: "22", 6: "111", 7: "22", 8: "12?" },
  },
  {
    id: "o11",
    role: "bestuur",
    after: 14,
    views: { 1: "3?", 2: "33?3", 3: "3?2?", 4: "2-?22", 5: "22", 6: "?3?", 7: "32", 8: "2??" },
  },
  {
    id: "o12",
    role: "zorg",
    after: 18,
    views: { 1: "22", 2: "3221", 3: "1222", 4: "21222", 5: "22", 6: "112", 7: "22", 8: "12?" },
  },
];
