/** The hosts the content policy lets through: those the app itself knows. */
export { declaredHosts as statisticsHosts } from '../../src/source/declaredHosts.ts'
