import type { DataSource } from "../importing/data-source.js";
import { familySupport } from "./mhclg/family-support/family-support.js";
import { adultSocialCare } from "./oflog/adult-social-care/adult-social-care.js";
import { judgements } from "./ofsted/judgements/judgements.js";

/** Sources of facts that stand beside the figures and are never held against them. */
export const contextSources: readonly DataSource[] = [judgements, familySupport, adultSocialCare];
