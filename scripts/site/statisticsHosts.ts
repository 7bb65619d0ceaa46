/** Hosts outside our own that the page may fetch statistics from. The content policy lets through these and no others. */
export const statisticsHosts: readonly string[] = ['https://data.ssb.no']
