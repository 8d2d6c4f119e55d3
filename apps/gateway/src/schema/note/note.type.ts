import type { Note, NoteKind, Release } from "@plumbline/domain";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/scalars.js";
import { NoteKindEnum } from "./note-kind.enum.js";

@ObjectType("Note", {
  description: "A dated remark beside figures, part of every release since the one that first carried it.",
})
export class NoteType {
  constructor(
    readonly release: Release,
    readonly note: Note,
  ) {}

  @Field(() => NoteKindEnum, { description: "What the note is for." })
  get kind(): NoteKind {
    return this.note.kind;
  }

  @Field(() => String, { description: "The remark." })
  get text(): string {
    return this.note.text;
  }

  @Field(() => String, { description: "Who made it." })
  get author(): string {
    return this.note.author;
  }

  @Field(() => DateScalar, { description: "The day it was written, or on which the event fell." })
  get date(): string {
    return this.note.date;
  }

  @Field(() => [String], {
    description: "The codes of the periods it concerns; empty where it concerns all.",
  })
  get periods(): readonly string[] {
    return this.note.periods;
  }
}
