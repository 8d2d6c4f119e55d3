/** What happens in a month of the model, in this order. */
export const steps = [
  "Some of every group leave: each authority’s own turnover of 2017, times a multiple for those who failed, for the accredited and for everyone else.",
  "Starters fill the places of leavers, and of growth where any is assumed. Some of them are accredited leavers of other authorities; the others are willing or not as the staff of their authority were.",
  "Those who failed once and have waited long enough become ready to sit again.",
  "Willing staff book a first assessment at a steady rate; everyone who is ready books a second.",
  "Where more have booked than can be held that month, all wait alike: first and second assessments in every authority get the same share of what there is.",
  "Some pass and are accredited. Those who fail for the first time wait; those who fail for the second are not assessed again.",
  "Money is counted: assessments, set-up and running, cover for the hours that are backfilled, and replacing leavers beyond those who would have left anyway.",
] as const;

/** The flows of the diagram, as a list. */
export const flows = [
  "Starters become willing, or not willing; some arrive accredited, from another authority.",
  "Willing staff go to a first assessment, as capacity allows.",
  "Whoever passes is accredited.",
  "Whoever fails a first time waits, becomes ready, and goes to a second assessment.",
  "Whoever fails a second time has failed for good.",
  "From every group some leave each month.",
] as const;

/** What the model does not hold, so that nobody reads it into the ranges. */
export const omissions = [
  "Whether accreditation makes anyone’s practice better or worse. No figure of the model says anything about quality.",
  "Chance within an authority. Ranges show what is not known about the assumptions; a small authority’s own luck comes on top.",
  "Links between assumptions. Each is drawn by itself, though a scheme that pays more might well raise uptake, pass rates and retention together.",
  "Where assessments are held. Capacity is one national number, so that no region waits longer than another.",
  "Phasing. Every authority may take part from the first assessment on; the real scheme took them in by turns.",
  "Agency workers. They stand in for those being assessed and for leavers, at a price, but are never assessed themselves.",
  "Prices of different years. Each sum stands in the pounds of its source, from 2017 to 2020, and all are added as they are: nothing is brought to one price level, and nothing rises while the scheme runs.",
  "How roles differ by place. The split into practitioners, supervisors and practice leaders is England’s in every authority.",
  "The pandemic, pay, caseloads, and anything else that moved turnover after 2017.",
] as const;
