export { toRegionSlug } from "@plumbline/domain";
