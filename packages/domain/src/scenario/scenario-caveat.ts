/** What stands beside every scenario: on the page, in each picture, file and print, and in the payload. */
export const scenarioCaveat = "A scenario, not a statistic";
