import { findIndicatorIn, listNotes } from "@plumbline/domain";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { toAreaTypes } from "../area/area-link.js";
import { AreaType } from "../area/area.type.js";
import { IndicatorType } from "../indicator/indicator.type.js";
import { ObservationType } from "../observation/observation.type.js";
import { ReleaseType } from "../release/release.type.js";
import { NoteType } from "./note.type.js";

@Resolver(() => NoteType)
export class NoteResolver {
  @FieldResolver(() => [AreaType], { description: "The areas it concerns; empty where it concerns all." })
  areas(@Root() { release, note }: NoteType): readonly AreaType[] {
    return toAreaTypes(release, note.areas);
  }

  @FieldResolver(() => [IndicatorType], {
    description: "The indicators it concerns; empty where it concerns all.",
  })
  indicators(@Root() { release, note }: NoteType): readonly IndicatorType[] {
    const found = note.indicators.map((slug) => findIndicatorIn(release, slug));
    return found.flatMap((indicator) => (indicator ? [new IndicatorType(release, indicator)] : []));
  }
}

@Resolver(() => ReleaseType)
export class ReleaseNotesResolver {
  @FieldResolver(() => [NoteType], { description: "Every note of the release." })
  notes(@Root() { release }: ReleaseType): readonly NoteType[] {
    return release.notes.map((note) => new NoteType(release, note));
  }
}

@Resolver(() => AreaType)
export class AreaNotesResolver {
  @FieldResolver(() => [NoteType], { description: "The notes that name this area." })
  notes(@Root() { release, area }: AreaType): readonly NoteType[] {
    return listNotes(release.notes, { area: area.code }).map((note) => new NoteType(release, note));
  }
}

@Resolver(() => ObservationType)
export class ObservationNotesResolver {
  @FieldResolver(() => [NoteType], {
    description:
      "The notes that concern this figure, those on its period or its indicator as a whole included.",
  })
  notes(@Root() { release, observation }: ObservationType): readonly NoteType[] {
    const { area, indicator, period } = observation;
    const subject = { area: area.code, indicator: indicator.slug, period: period.code };
    return listNotes(release.notes, subject).map((note) => new NoteType(release, note));
  }
}
