import { quoteNote, type Note, type NoteKind, type Release } from "@plumbline/domain";
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

  @Field(() => String, {
    description:
      "The remark as it stands in a cell or under a table: an authority's comment in quotes, with its day and who signed it.",
  })
  get sentence(): string {
    return quoteNote(this.note);
  }

  @Field(() => String, { description: "Who made it, or signed it and in which role." })
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
