import type { FormEvent } from "react";
import { useCallback, useRef, useState } from "react";
import { addressOf } from "../../machine/places.ts";
import type { Foreign, Misplaced } from "../../storage/fileText.ts";
import { kindOf, textIn } from "../../storage/fileText.ts";
import { useRoom } from "../frame/words.ts";
import { isWrongFile, wrongFileText } from "../frame/wrongFile.ts";
import { Alert } from "../kit/Alert.tsx";
import { Button } from "../kit/Button.tsx";
import { TextField } from "../kit/Field.tsx";
import { Heading, Paragraph } from "../kit/Text.tsx";
import { useTyped } from "../kit/typing.ts";
import { BegunHereList } from "./BegunHere.tsx";
import styles from "./JoinPage.module.css";
import type { InvitationRefusal, JoinDesk } from "./joinDesk.ts";
import { useJoin } from "./words.ts";

/** An invitation is a small file, also when a mail program wrote its letters in two bytes each; more than this is something else. */
const largestFile = 20_000;

/** For who has an invitation that is not in the address: typed over from the wall, damaged by a mail program, or in a file. */
export function InvitationForm({ desk, refused }: { desk: JoinDesk; refused: InvitationRefusal | undefined }) {
  const t = useJoin();
  const room = useRoom();
  const join = useCallback(async () => desk, [desk]);
  const [typed, put] = useTyped("invitation");
  const text = typed?.["text"] ?? "";
  const [fault, setFault] = useState<"missing" | "notFound" | "file">();
  const [kind, setKind] = useState<Foreign | Misplaced>();
  const chosen = useRef<HTMLInputElement>(null);
  const open = (given: string, otherwise: "notFound" | "file") => {
    const invitation = desk.findInvitation(given);
    if (invitation === undefined) setFault(otherwise);
    else {
      put(undefined, true);
      window.location.hash = addressOf({ room: "join", way: invitation });
    }
  };
  const openFile = async (file: File) => {
    const bytes = await file.slice(0, largestFile).arrayBuffer();
    const read = textIn(new Uint8Array(bytes));
    if (read.ok && file.size <= largestFile) open(read.text, "file");
    else setFault("file");
    // Of a file that is too large only its beginning tells what it is.
    const kind = read.ok ? kindOf(read.text) : read.reason;
    setKind(
      kind !== undefined && isWrongFile(kind) && (kind !== "cut-off" || file.size <= largestFile) ? kind : undefined,
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") setFault("missing");
    else open(text, "notFound");
  };
  return (
    <div className={styles["screen"]}>
      <Heading level={1}>{t("invitation.title")}</Heading>
      {refused === undefined ? (
        <Paragraph lead>{t("invitation.intro")}</Paragraph>
      ) : (
        <Alert kind="warning">{t(`invitation.${refused}`)}</Alert>
      )}
      <BegunHereList join={join} />
      <form className={styles["form"]} onSubmit={submit} noValidate>
        <TextField
          label={t("invitation.text")}
          value={text}
          maxLength={largestFile}
          error={fault === "missing" || fault === "notFound" ? t(`invitation.${fault}`) : undefined}
          onChange={(changed) => {
            put(changed === "" ? undefined : { text: changed }, true);
            setFault(undefined);
          }}
        />
        <div className={styles["ways"]}>
          <Button kind="primary" type="submit">
            {t("invitation.open")}
          </Button>
          <Button onClick={() => chosen.current?.click()}>{t("invitation.choose")}</Button>
        </div>
      </form>
      <div role="status">
        {fault === "file" && (
          <Alert kind="error">
            {kind === undefined ? t("invitation.file") : wrongFileText(room, kind, t("invitation.instead"))}
          </Alert>
        )}
      </div>
      <input
        ref={chosen}
        type="file"
        hidden
        aria-label={t("invitation.choose")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) void openFile(file).catch(() => setFault("file"));
        }}
      />
    </div>
  );
}
