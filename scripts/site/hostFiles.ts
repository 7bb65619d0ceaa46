import { unframed } from './contentPolicy.ts'
import { cacheHeader, commonHeaders, framedPolicy, securityHeaders } from './hostHeaders.ts'
import { topLevelRoutes } from './routes.ts'

type Site = { readonly base: string; readonly statisticsHosts: readonly string[] }
type HostFile = { readonly fileName: string; readonly source: string }

const [cacheName, cachedForEver] = cacheHeader('assets/')
const [, askedEachTime] = cacheHeader('index.html')

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/**
 * Netlify, Cloudflare Pages and others. These hosts join the values of two rules that match: each file must match one cache
 * rule only, and the pages that nobody may frame say so in a second policy, which holds beside the first.
 */
function netlifyHeaders({ base, statisticsHosts }: Site): string {
  const every = commonHeaders(statisticsHosts).map(([name, value]) => `  ${name}: ${value}`)
  const pages = ['', 'index.html', '404.html', ...topLevelRoutes.map((route) => `${route}/*`)]
  return [
    `${base}*`,
    ...every,
    ...pages.flatMap((page) => [`${base}${page}`, `  Content-Security-Policy: ${unframed}`]),
    `${base}assets/*`,
    `  ${cacheName}: ${cachedForEver}`,
    `${base}data/*`,
    `  ${cacheName}: ${askedEachTime}`,
    '',
  ].join('\n')
}

/** Apache. */
function apacheRules({ base, statisticsHosts }: Site): string {
  const set = ([name, value]: readonly [string, string]) => `Header always set ${name} "${value}"`
  const every = securityHeaders(statisticsHosts, '').map((header) => `  ${set(header)}`)
  return [
    `ErrorDocument 404 ${base}404.html`,
    'AddType text/csv .csv',
    'AddCharset utf-8 .csv .json .html .js .css .svg',
    '<IfModule mod_headers.c>',
    ...every,
    `  Header set ${cacheName} "${askedEachTime}"`,
    '  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|woff2|svg|png)$">',
    `    Header set ${cacheName} "${cachedForEver}"`,
    '  </FilesMatch>',
    `  <If "%{REQUEST_URI} =~ m#^${base}embed/#">`,
    `    ${set(framedPolicy(statisticsHosts, true))}`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n')
}

/** IIS and Azure. */
function iisConfiguration({ base, statisticsHosts }: Site): string {
  const add = ([name, value]: readonly [string, string]) => `        <add name="${name}" value="${escapeXml(value)}" />`
  const every = securityHeaders(statisticsHosts, '').map(add)
  const [policyName, embedPolicy] = framedPolicy(statisticsHosts, true)
  const cacheControl = (value: string) =>
    `<clientCache cacheControlMode="NoControl" cacheControlCustom="${escapeXml(value)}" />`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <httpErrors errorMode="Custom" existingResponse="Replace">',
    '      <remove statusCode="404" />',
    `      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />`,
    '    </httpErrors>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...every,
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <staticContent>',
    `      ${cacheControl(askedEachTime)}`,
    '      <remove fileExtension=".csv" />',
    '      <mimeMap fileExtension=".csv" mimeType="text/csv; charset=utf-8" />',
    '      <remove fileExtension=".woff2" />',
    '      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />',
    '    </staticContent>',
    '  </system.webServer>',
    '  <location path="assets">',
    '    <system.webServer>',
    '      <staticContent>',
    `        ${cacheControl(cachedForEver)}`,
    '      </staticContent>',
    '    </system.webServer>',
    '  </location>',
    '  <location path="embed">',
    '    <system.webServer>',
    '      <httpProtocol>',
    '        <customHeaders>',
    `          <remove name="${policyName}" />`,
    `  ${add([policyName, embedPolicy])}`,
    '        </customHeaders>',
    '      </httpProtocol>',
    '    </system.webServer>',
    '  </location>',
    '</configuration>',
    '',
  ].join('\n')
}

/** The same headers and cache rules in the words of the common static hosts. */
export function hostFiles(site: Site): readonly HostFile[] {
  return [
    { fileName: '_headers', source: netlifyHeaders(site) },
    { fileName: '.htaccess', source: apacheRules(site) },
    { fileName: 'web.config', source: iisConfiguration(site) },
    { fileName: '.nojekyll', source: '' },
  ]
}
